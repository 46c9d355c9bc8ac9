using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RefreshesPortalTooLate : IDefect
{
    public string Id => "kj-refreshed-too-late";

    public string Description => "Økten fornyes etter at tokenet er utløpt";

    public string Criterion => "AK-KJ-2-09";

    public IReadOnlyList<string> Also => ["AK-KJ-2-10"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            NextRefresh = lifetime => lifetime * 1.5,
        },
    };
}
