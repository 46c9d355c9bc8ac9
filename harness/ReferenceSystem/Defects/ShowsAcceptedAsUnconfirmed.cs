using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsAcceptedAsUnconfirmed : IDefect
{
    public string Id => "accepted-shown-as-unconfirmed";

    public string Description => "En godtatt resept vises som ubekreftet";

    public string Criterion => "AK-ERE-2-01";

    public IReadOnlyList<string> Also => ["AK-ERE-2-02", "AK-ERE-2-04", "AK-ERE-3-05", "AK-ERE-3-11"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsAccepted = Sendestatus.Ubekreftet };
}
