using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TakesLateReply : IDefect
{
    public string Id => "hn-takes-late-reply";

    public string Description => "Et synkront svar som kommer etter fristen, brukes likevel";

    public string Criterion => "AK-HNO-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            DropsLateReply = false,
        },
    };
}
