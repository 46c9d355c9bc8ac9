using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class TakesUnknownBasisAsConsent : IDefect
{
    public string Id => "ki-unknown-basis-as-consent";

    public string Description => "Et ukjent grunnlag blir til samtykke";

    public string Criterion => "AK-KJ-1-44";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                BasisOfUnknown = _ => Tilgangsgrunnlag.Samtykke,
            },
        },
    };
}
