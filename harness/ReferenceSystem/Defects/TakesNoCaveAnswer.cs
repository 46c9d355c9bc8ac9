using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class TakesNoCaveAnswer : IDefect
{
    public string Id => "cave-answer-ignored";

    public string Description => "Resepten kan ikke sendes selv om legen har tatt stilling til overfølsomheten";

    public string Criterion => "AK-ERE-3-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TakesAnswer = id => id != Legemiddelkontroll.Overfolsom };
}
