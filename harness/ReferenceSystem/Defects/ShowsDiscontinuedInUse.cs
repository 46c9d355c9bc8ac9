using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsDiscontinuedInUse : IDefect
{
    public string Id => "discontinued-shown-in-use";

    public string Description => "Et seponert legemiddel vises som i bruk";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ShowsDiscontinued = false };
}
