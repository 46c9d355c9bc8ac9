using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TakesExpired : IDefect
{
    public string Id => "hn-takes-expired";

    public string Description => "Meldinger som er eldre enn levetiden, behandles som nye";

    public string Criterion => "AK-HNO-2-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { HeedsLifetime = false },
    };
}
