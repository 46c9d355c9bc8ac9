using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class FetchesFirstPageOnly : IDefect
{
    public string Id => "kjd-first-page-only";

    public string Description => "Bare den første siden hentes, og legen får ikke vite at det finnes flere";

    public string Criterion => "AK-KJ-3-50";

    public IReadOnlyList<string> Also => ["AK-KJ-3-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                FetchesAllPages = false,
                TellsOfMore = false,
            },
        },
    };
}
