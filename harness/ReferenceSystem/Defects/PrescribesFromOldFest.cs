using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class PrescribesFromOldFest : IDefect
{
    public string Id => "fest-too-old-used";

    public string Description => "Legen forskriver videre på et legemiddelregister som er for gammelt, når FEST er nede";

    public string Criterion => "AK-ERE-1-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { StopsOnOldFest = false };
}
