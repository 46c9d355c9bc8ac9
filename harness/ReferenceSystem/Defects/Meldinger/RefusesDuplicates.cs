using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RefusesDuplicates : IDefect
{
    public string Id => "hn-refuses-duplicates";

    public string Description => "Samme melding avvises når den kommer igjen";

    public string Criterion => "AK-HNO-2-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { ReceiptOfDuplicate = _ => "2" },
    };
}
