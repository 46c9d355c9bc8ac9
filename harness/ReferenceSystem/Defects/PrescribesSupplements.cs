using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class PrescribesSupplements : IDefect
{
    public string Id => "supplement-prescribed";

    public string Description => "Kosttilskudd kan rekvireres";

    public string Criterion => "AK-ERE-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { StopsSupplements = false };
}
