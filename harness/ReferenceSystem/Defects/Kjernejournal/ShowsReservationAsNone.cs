using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsReservationAsNone : IDefect
{
    public string Id => "kjd-reservation-as-none";

    public string Description => "Svaret om at pasienten har reservert seg, vises som ingen funn";

    public string Criterion => "AK-KJ-2-50";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                StateShown = state => state == Innsynstilstand.Reservert ? Innsynstilstand.Hentet : state,
            },
        },
    };
}
