using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesDispensing : IDefect
{
    public string Id => "dispensing-hidden";

    public string Description => "Utleveringer vises ikke";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsDispensings = false };
}
