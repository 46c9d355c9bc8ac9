using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class HidesDeadLetters : IDefect
{
    public string Id => "hn-hides-dead-letters";

    public string Description => "Meldinger som er gitt opp, vises ikke for noen";

    public string Criterion => "AK-HNO-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { TellsDeadLetters = false },
    };
}
