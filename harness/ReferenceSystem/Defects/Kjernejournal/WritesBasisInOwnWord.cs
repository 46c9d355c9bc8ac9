using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WritesBasisInOwnWord : IDefect
{
    public string Id => "kjd-own-word-for-emergency";

    public string Description => "Akutt sendes med et ord tjenestene ikke kjenner";

    public string Criterion => "AK-KJ-1-50";

    public IReadOnlyList<string> Also => ["AK-SAM-1-01", "AK-SAM-3-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                BasisCode = basis => basis == Tilgangsgrunnlag.Akutt ? "NODRETT" : basis,
            },
        },
    };
}
