using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NeverRefreshesPortal : IDefect
{
    public string Id => "kj-never-refreshed";

    public string Description => "Økten fornyes aldri";

    public string Criterion => "AK-KJ-2-09";

    public IReadOnlyList<string> Also => ["AK-KJ-2-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Refreshes = false,
        },
    };
}
