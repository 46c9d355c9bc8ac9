using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SwapsUnknownBasis : IDefect
{
    public string Id => "kjd-swaps-unknown-basis";

    public string Description => "Et ukjent grunnlag byttes ut med samtykke";

    public string Criterion => "AK-KJ-1-50";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                Basis = choice => Grunnlagsvalg.Kode(choice) ?? Tilgangsgrunnlag.Samtykke,
            },
        },
    };
}
