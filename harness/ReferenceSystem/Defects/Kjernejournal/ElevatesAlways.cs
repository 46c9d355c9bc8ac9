using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ElevatesAlways : IDefect
{
    public string Id => "ki-elevated-always";

    public string Description => "Det bes om sperrede opplysninger ved hvert oppslag";

    public string Criterion => "AK-KJ-1-43";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                BasisRead = (basis, _, _) => Forhoyelse.Av(basis),
            },
        },
    };
}
