using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesParentOut : IDefect
{
    public string Id => "hn-leaves-parent-out";

    public string Description => "Enheten i timen hører ikke til noen virksomhet";

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
        time["contained"]![1]!.AsObject().Remove("partOf");
        return time;
    }
}
