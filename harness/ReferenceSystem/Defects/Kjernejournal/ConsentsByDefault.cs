using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ConsentsByDefault : IDefect
{
    public string Id => "kj-consent-by-default";

    public string Description => "Samtykke sendes uten at legen har valgt det";

    public string Criterion => "AK-KJ-1-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            BasisWhenNoneChosen = _ => Tilgangsgrunnlag.Samtykke,
        },
    };
}
