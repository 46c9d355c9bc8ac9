using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class NamesBaseProfile : IDefect
{
    public string Id => "ki-profile-of-base";

    public string Description => "Det som registreres, sier at det følger no-basis og ikke kjernejournals profil";

    public string Criterion => "AK-KJ-2-43";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.Med("meta", new JsonObject { ["profile"] = new JsonArray("http://hl7.no/fhir/StructureDefinition/no-basis-AllergyIntolerance") }),
            },
        },
    };
}
