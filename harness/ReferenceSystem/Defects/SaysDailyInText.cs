using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SaysDailyInText : IDefect
{
    public string Id => "text-says-daily";

    public string Description => "Ukentlig dosering står som daglig i teksten";

    public string Criterion => "AK-ERE-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { DosingText = text => text.Replace("én gang i uken", "hver dag", StringComparison.Ordinal) };
}
