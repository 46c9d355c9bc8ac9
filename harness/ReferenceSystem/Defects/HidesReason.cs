using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesReason : IDefect
{
    public string Id => "reason-hidden";

    public string Description => "Årsaken til avvisningen vises ikke";

    public string Criterion => "AK-ERE-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsReason = false };
}
