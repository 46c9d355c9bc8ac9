using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class GivesUnreadableBack : IDefect
{
    public string Id => "hn-gives-unreadable-back";

    public string Description => "Meldinger som ikke kan leses, legges tilbake i køen";

    public string Criterion => "AK-HNO-2-02";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-2-06"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { GivesUnreadableBack = true },
    };
}
