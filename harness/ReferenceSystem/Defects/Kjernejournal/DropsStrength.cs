using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DropsStrength : IDefect
{
    public string Id => "kjd-drops-strength";

    public string Description => "Legemiddellisten fra kjernejournal viser legemiddelet uten styrke";

    public string Criterion => "AK-SAM-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                Product = product => product.Split(' ')[0],
            },
        },
    };
}
