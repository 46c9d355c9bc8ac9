using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsRejectedAsSent : IDefect
{
    public string Id => "rejected-shown-as-sent";

    public string Description => "En avvist resept vises som sendt";

    public string Criterion => "AK-ERE-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsRejected = Sendestatus.Sendt };
}
