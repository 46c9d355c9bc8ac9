using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsLockAsNone : IDefect
{
    public string Id => "kjd-lock-as-none";

    public string Description => "Svaret om at opplysningene er sperret, vises som ingen funn";

    public string Criterion => "AK-KJ-2-50";

    public IReadOnlyList<string> Also => ["AK-KJ-1-05"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                StateShown = state => state == Innsynstilstand.Sperret ? Innsynstilstand.Hentet : state,
            },
        },
    };
}
