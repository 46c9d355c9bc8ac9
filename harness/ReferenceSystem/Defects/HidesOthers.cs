using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesOthers : IDefect
{
    public string Id => "others-hidden";

    public string Description => "Resepter fra andre leger vises ikke";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsOthers = false };
}
