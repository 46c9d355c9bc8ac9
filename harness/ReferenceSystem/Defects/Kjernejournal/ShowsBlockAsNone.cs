using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsBlockAsNone : IDefect
{
    public string Id => "kjd-block-as-none";

    public string Description => "Svaret om at pasienten har blokkert legen, vises som ingen funn";

    public string Criterion => "AK-KJ-2-50";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                StateShown = state => state == Innsynstilstand.Blokkert ? Innsynstilstand.Hentet : state,
            },
        },
    };
}
