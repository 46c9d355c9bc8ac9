using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ClosesPortalOnScreenOnly : IDefect
{
    public string Id => "kj-portal-closed-on-screen-only";

    public string Description => "Vinduet lukkes, men kjernejournal får ikke vite det";

    public string Criterion => "AK-KJ-3-01";

    public IReadOnlyList<string> Also => ["AK-KJ-3-02", "AK-KJ-2-09", "AK-KJ-1-03"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            TellsServiceOfEnd = false,
        },
    };
}
