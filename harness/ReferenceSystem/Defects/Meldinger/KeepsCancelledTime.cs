using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KeepsCancelledTime : IDefect
{
    public string Id => "hn-keeps-cancelled-time";

    public string Description => "Timen er fortsatt opptatt når pasienten har avbestilt";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            FreesCancelledTime = false,
        },
    };
}
