using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WritesDrugAsEnvironment : IDefect
{
    public string Id => "ki-drug-as-environment";

    public string Description => "Overfølsomhet for legemidler får kategorien environment";

    public string Criterion => "AK-KJ-2-45";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            KritiskInformasjon = healthy.Kjernejournal.KritiskInformasjon with
            {
                Created = resource => resource.ContainsKey("criticality") ? resource.Med("category", new JsonArray("environment")) : resource,
            },
        },
    };
}
