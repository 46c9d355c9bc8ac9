using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class StopsAtUnreadable : IDefect
{
    public string Id => "hn-stops-at-unreadable";

    public string Description => "En melding som ikke kan leses, stanser køen";

    public string Criterion => "AK-HNO-2-06";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { StopsAtUnreadable = true },
    };
}
