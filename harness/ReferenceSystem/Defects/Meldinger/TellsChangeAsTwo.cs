using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TellsChangeAsTwo : IDefect
{
    public string Id => "hn-tells-change-as-two";

    public string Description => "En endring sendes som avlysning og ny time";

    public string Criterion => "AK-HNO-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            TellsChangeAsOne = false,
        },
    };
}
