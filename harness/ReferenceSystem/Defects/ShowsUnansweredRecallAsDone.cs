using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsUnansweredRecallAsDone : IDefect
{
    public string Id => "unanswered-recall-shown-as-done";

    public string Description => "En tilbakekalling uten svar vises som utført";

    public string Criterion => "AK-ERE-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { UnansweredRecallShownAsDone = true };
}
