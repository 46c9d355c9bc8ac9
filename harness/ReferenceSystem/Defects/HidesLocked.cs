using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class HidesLocked : IDefect
{
    public string Id => "locked-hidden";

    public string Description => "Det vises ikke at det finnes låste resepter";

    public string Criterion => "AK-ERE-3-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsLocked = false };
}
