using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SharesPortalBetweenUsers : IDefect
{
    public string Id => "kj-portal-shared-between-users";

    public string Description => "Neste bruker arbeider videre i økten til den forrige";

    public string Criterion => "AK-KJ-3-02";

    public IReadOnlyList<string> Also => ["AK-KJ-3-01", "AK-KJ-1-06"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            SharesSession = true,
        },
    };
}
