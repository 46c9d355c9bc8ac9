using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class AcceptsBeforeKeeping : IDefect
{
    public string Id => "hn-accepts-before-keeping";

    public string Description => "Meldingen tas ut av køen før den er lagret";

    public string Criterion => "AK-SAM-2-02";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-2-02", "AK-HNO-2-03", "AK-HNO-2-04", "AK-HNO-2-06", "AK-HNO-2-07", "AK-HNO-3-01", "AK-HNO-3-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { KeepsBeforeAccept = false },
    };
}
