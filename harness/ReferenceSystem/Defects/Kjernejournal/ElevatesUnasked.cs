using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ElevatesUnasked : IDefect
{
    public string Id => "ki-elevated-unasked";

    public string Description => "Sperrede opplysninger åpnes uten at brukeren ber om det";

    public string Criterion => "AK-KJ-1-43";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                BasisRead = (basis, _, restricted) => restricted ? Forhoyelse.Av(basis) : basis,
            },
        },
    };
}
