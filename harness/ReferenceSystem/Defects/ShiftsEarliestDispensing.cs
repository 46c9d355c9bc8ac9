using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShiftsEarliestDispensing : IDefect
{
    public string Id => "earliest-dispensing-shifted";

    public string Description => "Tidligste utlevering flyttes én dag";

    public string Criterion => "AK-ERE-3-16";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { EarliestDispensing = day => day.AddDays(-1) };
}
