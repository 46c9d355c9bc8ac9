using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LeavesDeadPortalOpen : IDefect
{
    public string Id => "kj-dead-portal-left-open";

    public string Description => "Vinduet står åpent når økten ikke kan fornyes";

    public string Criterion => "AK-KJ-2-09";

    public IReadOnlyList<string> Also => ["AK-KJ-2-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            ClosesAtRefreshFailure = false,
        },
    };
}
