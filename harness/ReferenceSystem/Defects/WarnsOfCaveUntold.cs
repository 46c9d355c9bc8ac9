using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WarnsOfCaveUntold : IDefect
{
    public string Id => "cave-stopped-untold";

    public string Description => "Resept på noe pasienten er overfølsom for, stoppes uten at legen får vite hvorfor";

    public string Criterion => "AK-ERE-3-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != Legemiddelkontroll.Overfolsom };
}
