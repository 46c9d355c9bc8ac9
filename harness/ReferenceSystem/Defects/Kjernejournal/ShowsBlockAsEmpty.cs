using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ShowsBlockAsEmpty : IDefect
{
    public string Id => "ki-block-as-empty";

    public string Description => "Blokkering vises som en tom liste";

    public string Criterion => "AK-KJ-3-44";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                ShownWhenBlocked = shown => shown with { Tilstand = Kritiskvisning.Hentetilstand, Melding = KritiskInformasjonPolicies.Ingenting },
            },
        },
    };
}
