using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DatesByUtc : IDefect
{
    public string Id => "dates-by-utc";

    public string Description => "Resepten dateres etter UTC og ikke etter norsk tid";

    public string Criterion => "AK-ERE-3-16";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Day = tid => DateOnly.FromDateTime(tid.UtcDateTime) };
}
