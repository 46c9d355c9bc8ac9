using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReceiptsReceipts : IDefect
{
    public string Id => "hn-receipts-receipts";

    public string Description => "Kvitteringer kvitteres";

    public string Criterion => "AK-SAM-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ReceiptsReceipts = true },
    };
}
