using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesIdentifierOut : IDefect
{
    public string Id => "hn-leaves-identifier-out";

    public string Description => "Timen har ingen identifikator";

    public string Criterion => "AK-HNO-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Appointment = Uten,
        },
    };

    private static JsonObject Uten(JsonObject time)
    {
        time.Remove("identifier");
        return time;
    }
}
