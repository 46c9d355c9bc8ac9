using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class StopsOnOldFestUntold : IDefect
{
    public string Id => "fest-too-old-untold";

    public string Description => "Et for gammelt legemiddelregister stopper forskrivningen uten forklaring";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != "gammel-fest" };
}
