using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ReceiptsBeforeKeeping : IDefect
{
    public string Id => "hn-receipts-before-keeping";

    public string Description => "Positiv kvittering sendes før meldingen er lagret";

    public string Criterion => "AK-SAM-2-02";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-2-02", "AK-HNO-2-03", "AK-HNO-2-06", "AK-HNO-2-07", "AK-HNO-3-01", "AK-HNO-3-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { KeepsBeforeReceipt = false },
    };
}
