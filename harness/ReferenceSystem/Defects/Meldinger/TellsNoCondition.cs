using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TellsNoCondition : IDefect
{
    public string Id => "hn-tells-no-condition";

    public string Description => "Avsenderen får ikke vite at meldingen ikke kunne behandles";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ErrorCondition = _ => null },
    };
}
