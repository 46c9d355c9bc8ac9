using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NeverUpdatesFest : IDefect
{
    public string Id => "fest-never-updated";

    public string Description => "Legemiddelregisteret er to måneder gammelt";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Prescription = resept => resept with { OppdatertFest = resept.OppdatertFest.AddDays(-60) } };
}
