using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RepeatsRestricted : IDefect
{
    public string Id => "restricted-group-repeated";

    public string Description => "Et legemiddel i reseptgruppe B kan reitereres";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { StopsRepeats = false };
}
