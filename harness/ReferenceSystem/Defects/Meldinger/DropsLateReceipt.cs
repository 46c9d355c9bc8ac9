using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class DropsLateReceipt : IDefect
{
    public string Id => "hn-drops-late-receipt";

    public string Description => "En kvittering som kommer for sent, blir ikke brukt";

    public string Criterion => "AK-HNO-2-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            TakesLateReceipt = false,
        },
    };
}
