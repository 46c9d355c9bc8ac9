using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DropsDiscontinuedEntry : IDefect
{
    public string Id => "discontinued-dropped";

    public string Description => "Et seponert legemiddel tas av legemiddellisten uten at det står at det er seponert";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { KeepsDiscontinuedEntry = false };
}
