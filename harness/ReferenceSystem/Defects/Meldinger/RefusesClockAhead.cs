using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class RefusesClockAhead : IDefect
{
    public string Id => "hn-refuses-clock-ahead";

    public string Description => "Meldinger fra en klokke som går litt foran, avvises";

    public string Criterion => "AK-HNO-2-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { RefusesClockAhead = true },
    };
}
