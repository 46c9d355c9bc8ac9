using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LeavesDiscontinuedUnmarked : IDefect
{
    public string Id => "discontinued-unmarked";

    public string Description => "Et seponert legemiddel står som i bruk på legemiddellisten som leveres";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { MarksDiscontinued = false };
}
