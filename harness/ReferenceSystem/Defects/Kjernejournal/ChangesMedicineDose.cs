using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ChangesMedicineDose : IDefect
{
    public string Id => "kjd-other-dose";

    public string Description => "Legemiddellisten fra kjernejournal viser en fast dosering";

    public string Criterion => "AK-SAM-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                Dosing = _ => "1 tablett hver dag",
            },
        },
    };
}
