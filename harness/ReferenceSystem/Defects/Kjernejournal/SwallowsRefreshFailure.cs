using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SwallowsRefreshFailure : IDefect
{
    public string Id => "kj-refresh-failure-swallowed";

    public string Description => "Brukeren får ikke vite at økten er slutt";

    public string Criterion => "AK-KJ-2-09";

    public IReadOnlyList<string> Also => ["AK-KJ-2-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            TellsRefreshFailure = false,
        },
    };
}
