using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SendsConsentAlways : IDefect
{
    public string Id => "kj-consent-always";

    public string Description => "Økten opprettes med samtykke uansett hva legen velger";

    public string Criterion => "AK-KJ-1-07";

    public IReadOnlyList<string> Also => ["AK-KJ-2-08"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            BasisSent = _ => Tilgangsgrunnlag.Samtykke,
        },
    };
}
