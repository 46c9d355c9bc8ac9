using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsRefusedRecallAsDone : IDefect
{
    public string Id => "refused-recall-shown-as-done";

    public string Description => "En avvist tilbakekalling vises som utført";

    public string Criterion => "AK-ERE-2-04";

    public IReadOnlyList<string> Also => ["AK-ERE-3-11"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { RejectedRecallShownAsDone = true };
}
