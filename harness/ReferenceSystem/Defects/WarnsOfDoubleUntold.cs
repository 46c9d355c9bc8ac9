using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WarnsOfDoubleUntold : IDefect
{
    public string Id => "double-stopped-untold";

    public string Description => "Dobbeltforskrivning stoppes uten at legen får vite hvorfor";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != Legemiddelkontroll.Dobbelt };
}
