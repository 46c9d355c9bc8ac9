using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class WritesCommentInAppointment : IDefect
{
    public string Id => "hn-writes-comment-in-appointment";

    public string Description => "Timen har et felt som profilen ikke tillater";

    public string Criterion => "AK-HNO-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            Appointment = Med,
        },
    };

    private static JsonObject Med(JsonObject time)
    {
        time["comment"] = "Husk prøven";
        return time;
    }
}
