using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresLimitedRight : IDefect
{
    public string Id => "limited-right-ignored";

    public string Description => "En begrenset rekvireringsrett følges ikke";

    public string Criterion => "AK-ERE-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { KeepsWithinLimitedRight = false };
}
