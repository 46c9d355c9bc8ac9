using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesOthers : IDefect
{
    public string Id => "others-hidden";

    public string Description => "Resepter fra andre leger vises ikke";

    public string Criterion => "AK-ERE-1-06";

    public IReadOnlyList<string> Also => ["AK-ERE-1-07", "AK-ERE-1-09", "AK-ERE-2-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsOthers = false };
}
