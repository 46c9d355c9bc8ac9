using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NamesNoProfile : IDefect
{
    public string Id => "ki-profile-missing";

    public string Description => "Det som registreres, sier ikke hvilken profil det følger";

    public string Criterion => "AK-KJ-2-43";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.Uten("meta"),
            },
        },
    };
}
