using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class MissesDouble : IDefect
{
    public string Id => "double-unwarned";

    public string Description => "Dobbeltforskrivning varsles ikke";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { AsksFirst = id => id != Legemiddelkontroll.Dobbelt };
}
