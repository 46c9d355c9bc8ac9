using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsBeforeCaveAnswer : IDefect
{
    public string Id => "sent-before-cave-answer";

    public string Description => "Resepten sendes mens varselet om overfølsomhet vises";

    public string Criterion => "AK-ERE-3-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SendsThoughStopped = id => id == Legemiddelkontroll.Overfolsom };
}
