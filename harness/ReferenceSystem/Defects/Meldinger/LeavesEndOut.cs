using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesEndOut : IDefect
{
    public string Id => "hn-leaves-end-out";

    public string Description => "Timen har ikke slutt";

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
        time.Remove("end");
        return time;
    }
}
