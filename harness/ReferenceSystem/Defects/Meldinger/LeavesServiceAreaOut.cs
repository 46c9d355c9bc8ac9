using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesServiceAreaOut : IDefect
{
    public string Id => "hn-leaves-service-area-out";

    public string Description => "Timen har ikke tjenesteområde";

    public string Criterion => "AK-HNO-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Appointment = Uten,
        },
    };

    private static JsonObject Uten(JsonObject time)
    {
        time["meta"]!.AsObject().Remove("security");
        return time;
    }
}
