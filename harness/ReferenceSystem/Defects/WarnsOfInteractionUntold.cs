using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class WarnsOfInteractionUntold : IDefect
{
    public string Id => "interaction-stopped-untold";

    public string Description => "En resept stoppes for interaksjon uten at legen får vite hvorfor";

    public string Criterion => "AK-ERE-3-14";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != Legemiddelkontroll.Interaksjon };
}
