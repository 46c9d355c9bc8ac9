using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesLookupId : IDefect
{
    public string Id => "reuses-lookup-id";

    public string Description => "To oppslag får samme meldings-id";

    public string Criterion => "AK-ERE-1-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { NewIdPerLookup = false };
}
