using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsMissingReceiptAsSent : IDefect
{
    public string Id => "missing-receipt-shown-as-sent";

    public string Description => "En resept uten kvittering vises som sendt";

    public string Criterion => "AK-ERE-2-02";

    public IReadOnlyList<string> Also => ["AK-ERE-3-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsMissingReceipt = Sendestatus.Sendt };
}
