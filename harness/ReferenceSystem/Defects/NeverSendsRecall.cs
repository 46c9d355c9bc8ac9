using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NeverSendsRecall : IDefect
{
    public string Id => "recall-never-sent";

    public string Description => "Tilbakekallingen vises som utført, men sendes aldri";

    public string Criterion => "AK-ERE-2-04";

    public IReadOnlyList<string> Also => ["AK-ERE-1-06", "AK-ERE-3-11"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { SendsRecall = false };
}
