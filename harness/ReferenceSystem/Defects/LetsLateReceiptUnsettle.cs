using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LetsLateReceiptUnsettle : IDefect
{
    public string Id => "late-receipt-unsettles";

    public string Description => "En sen kvittering endrer en avklart resept";

    public string Criterion => "AK-ERE-2-02";

    public IReadOnlyList<string> Also => ["AK-ERE-3-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SettledStaysSettled = false };
}
