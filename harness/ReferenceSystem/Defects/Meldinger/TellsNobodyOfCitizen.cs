using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class TellsNobodyOfCitizen : IDefect
{
    public string Id => "hn-tells-nobody-of-citizen";

    public string Description => "Ingen får vite at en innbygger venter på svar";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { TellsWaitingCitizen = false },
    };
}
