using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LeavesSourceOut : IDefect
{
    public string Id => "ki-source-missing";

    public string Description => "Informasjonskilden sendes ikke";

    public string Criterion => "AK-KJ-2-48";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.Uten("extension"),
            },
        },
    };
}
