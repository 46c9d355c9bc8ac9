using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RetriesWithNewId : IDefect
{
    public string Id => "retry-with-new-id";

    public string Description => "Automatisk ny sending får ny id";

    public string Criterion => "AK-ERE-3-05";

    public IReadOnlyList<string> Also => ["AK-ERE-2-02"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { BackgroundKeepsId = false };
}
