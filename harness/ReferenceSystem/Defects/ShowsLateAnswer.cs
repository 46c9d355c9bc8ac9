using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsLateAnswer : IDefect
{
    public string Id => "late-answer-shown";

    public string Description => "Svaret for forrige pasient vises hos den nye";

    public string Criterion => "AK-ERE-3-06";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { DropsLateAnswer = false };
}
