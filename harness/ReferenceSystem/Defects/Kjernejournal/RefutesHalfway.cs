using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RefutesHalfway : IDefect
{
    public string Id => "ki-refuted-stays-active";

    public string Description => "En avkreftet opplysning står fortsatt som aktiv";

    public string Criterion => "AK-KJ-2-44";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Updated = Halvveis,
            },
        },
    };

    private static JsonObject Halvveis(JsonObject resource) => resource.ContainsKey("clinicalStatus")
        ? resource.Med("clinicalStatus", new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["code"] = "active" }) })
        : resource;
}
