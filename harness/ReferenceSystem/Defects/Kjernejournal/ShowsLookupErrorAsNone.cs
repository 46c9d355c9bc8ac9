using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsLookupErrorAsNone : IDefect
{
    public string Id => "kjd-error-as-none";

    public string Description => "Et oppslag som feilet, vises som ingen funn";

    public string Criterion => "AK-KJ-3-04";

    public IReadOnlyList<string> Also => ["AK-KJ-3-53"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                StateShown = state => state == Innsynstilstand.Feil ? Innsynstilstand.Hentet : state,
            },
        },
    };
}
