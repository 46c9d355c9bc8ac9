using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class StopsRepeatsUntold : IDefect
{
    public string Id => "stopped-repeats-untold";

    public string Description => "Reiterasjon som ikke er tillatt, stoppes uten forklaring";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != "reiterasjon" };
}
