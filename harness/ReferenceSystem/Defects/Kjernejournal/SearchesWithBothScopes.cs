using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SearchesWithBothScopes : IDefect
{
    public string Id => "kjd-both-scopes";

    public string Description => "Tokenet for dokumentsøk har begge scopene for søk";

    public string Criterion => "AK-KJ-1-51";

    public IReadOnlyList<string> Also => ["AK-KJ-1-50", "AK-KJ-2-50", "AK-KJ-3-04", "AK-KJ-3-50", "AK-KJ-3-51", "AK-KJ-3-53"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                TokenScopes = _ => [],
            },
        },
    };
}
