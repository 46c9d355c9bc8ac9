using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TellsNobodyOfUntold : IDefect
{
    public string Id => "hn-tells-nobody-of-untold";

    public string Description => "Ingen får vite at pasienten ikke kan varsles om timen";

    public string Criterion => "AK-HNO-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            TellsUntoldCitizen = false,
        },
    };
}
