using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsRejectedAsUnconfirmed : IDefect
{
    public string Id => "rejected-shown-as-unconfirmed";

    public string Description => "En avvist resept vises som ubekreftet";

    public string Criterion => "AK-ERE-2-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsRejected = Sendestatus.Ubekreftet };
}
