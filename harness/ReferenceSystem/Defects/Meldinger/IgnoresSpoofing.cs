using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class IgnoresSpoofing : IDefect
{
    public string Id => "hn-ignores-spoofing";

    public string Description => "Avsenderen i meldingen sammenlignes ikke med den som har sendt";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ChecksSender = false },
    };
}
