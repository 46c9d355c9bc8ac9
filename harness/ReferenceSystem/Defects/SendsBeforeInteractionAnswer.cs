using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsBeforeInteractionAnswer : IDefect
{
    public string Id => "sent-before-interaction-answer";

    public string Description => "Resepten sendes mens varselet om interaksjon vises";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SendsThoughStopped = id => id == Legemiddelkontroll.Interaksjon };
}
