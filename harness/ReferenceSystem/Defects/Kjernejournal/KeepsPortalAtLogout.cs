using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class KeepsPortalAtLogout : IDefect
{
    public string Id => "kj-portal-kept-at-logout";

    public string Description => "Økten i kjernejournal lever videre etter utlogging";

    public string Criterion => "AK-KJ-3-02";

    public IReadOnlyList<string> Also => ["AK-KJ-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            EndsSessionAtLogout = false,
        },
    };
}
