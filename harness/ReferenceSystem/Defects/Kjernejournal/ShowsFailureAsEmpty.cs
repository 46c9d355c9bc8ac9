using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsFailureAsEmpty : IDefect
{
    public string Id => "ki-failure-as-empty";

    public string Description => "Feil vises som en tom liste";

    public string Criterion => "AK-KJ-3-42";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                ShownAtError = shown => shown with { Tilstand = Kritiskvisning.Hentetilstand, Melding = KritiskInformasjonPolicies.Ingenting },
            },
        },
    };
}
