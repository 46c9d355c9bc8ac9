using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class AssumesConsent : IDefect
{
    public string Id => "kjd-assumes-consent";

    public string Description => "Samtykke er forvalgt når legen ikke velger grunnlag";

    public string Criterion => "AK-KJ-1-50";

    public IReadOnlyList<string> Also => ["AK-KJ-3-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                BasisWhenNoneChosen = _ => Tilgangsgrunnlag.Samtykke,
            },
        },
    };
}
