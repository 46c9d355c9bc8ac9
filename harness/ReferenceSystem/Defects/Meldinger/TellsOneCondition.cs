using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TellsOneCondition : IDefect
{
    public string Id => "hn-tells-one-condition";

    public string Description => "Alle feil meldes tilbake som intern feil";

    public string Criterion => "AK-HNO-2-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ErrorCondition = _ => "transport:internal-error" },
    };
}
