using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class TakesNoInteractionAnswer : IDefect
{
    public string Id => "interaction-answer-ignored";

    public string Description => "Resepten kan ikke sendes selv om legen har tatt stilling til interaksjonen";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TakesAnswer = id => id != Legemiddelkontroll.Interaksjon };
}
