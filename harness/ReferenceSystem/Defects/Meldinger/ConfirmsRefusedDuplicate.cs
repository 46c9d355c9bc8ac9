using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class ConfirmsRefusedDuplicate : IDefect
{
    public string Id => "hn-confirms-refused-duplicate";

    public string Description => "En avvist melding godtas når den kommer igjen";

    public string Criterion => "AK-HNO-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ReceiptOfDuplicate = _ => "1" },
    };
}
