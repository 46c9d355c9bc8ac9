using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class StopsConflictUntold : IDefect
{
    public string Id => "dosing-conflict-untold";

    public string Description => "En mottatt dosering som ikke stemmer, stopper fornyelsen uten forklaring";

    public string Criterion => "AK-ERE-3-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != "doseringsavvik" };
}
