using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NamesNoRecorder : IDefect
{
    public string Id => "ki-recorder-missing";

    public string Description => "Det står ikke hvem som registrerte";

    public string Criterion => "AK-KJ-2-46";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.Uten("contained").Uten("recorder").Uten("author"),
            },
        },
    };
}
