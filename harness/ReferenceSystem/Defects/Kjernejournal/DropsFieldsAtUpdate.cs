using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DropsFieldsAtUpdate : IDefect
{
    public string Id => "ki-update-drops-fields";

    public string Description => "Endringer sender ikke felter som fagsystemet ikke bruker";

    public string Criterion => "AK-KJ-2-42";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Updated = resource => resource.Uten("note").Uten("recordedDate"),
            },
        },
    };
}
