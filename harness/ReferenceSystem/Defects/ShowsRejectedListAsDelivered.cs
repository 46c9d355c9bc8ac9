using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsRejectedListAsDelivered : IDefect
{
    public string Id => "rejected-list-shown-as-delivered";

    public string Description => "En avvist legemiddelliste vises som levert";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsRejectedList = Sendestatus.Sendt };
}
