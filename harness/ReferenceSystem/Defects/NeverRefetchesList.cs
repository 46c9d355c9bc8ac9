using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NeverRefetchesList : IDefect
{
    public string Id => "stale-list-not-refetched";

    public string Description => "Legemiddellisten hentes ikke på nytt når andre har endret den";

    public string Criterion => "AK-ERE-3-13";

    public IReadOnlyList<string> Also => ["AK-ERE-3-12"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { RefetchesList = false };
}
