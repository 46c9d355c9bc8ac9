using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class CancelsWithoutReason : IDefect
{
    public string Id => "hn-cancels-without-reason";

    public string Description => "Timen avlyses uten årsak";

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
        time.Remove("cancelationReason");
        return time;
    }
}
