using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesPrescriptionId : IDefect
{
    public string Id => "reuses-prescription-id";

    public string Description => "To ulike resepter får samme id";

    public string Criterion => "AK-ERE-1-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { NewIdPerMessage = false };
}
