using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class TurnsExceptionIntoConsent : IDefect
{
    public string Id => "kj-exception-as-consent";

    public string Description => "Unntak sendes som samtykke, så en sperret kjernejournal åpnes";

    public string Criterion => "AK-KJ-2-08";

    public IReadOnlyList<string> Also => ["AK-KJ-1-07"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            BasisSent = basis => basis == Tilgangsgrunnlag.Unntak ? Tilgangsgrunnlag.Samtykke : basis,
        },
    };
}
