using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TakesPlainText : IDefect
{
    public string Id => "hn-takes-plain-text";

    public string Description => "Meldinger i klartekst behandles som om de var signert og kryptert";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { RequiresProtection = false },
    };
}
