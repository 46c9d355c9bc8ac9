using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class PrescribesInactiveItems : IDefect
{
    public string Id => "inactive-item-prescribed";

    public string Description => "En vare som er utgått i FEST, kan rekvireres";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { StopsInactiveItems = false };
}
