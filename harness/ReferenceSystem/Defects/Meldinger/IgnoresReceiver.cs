using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class IgnoresReceiver : IDefect
{
    public string Id => "hn-ignores-receiver";

    public string Description => "Mottakeren i meldingen sammenlignes ikke med den som har fått den";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ChecksReceiver = false },
    };
}
