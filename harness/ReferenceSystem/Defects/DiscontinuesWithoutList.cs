using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DiscontinuesWithoutList : IDefect
{
    public string Id => "discontinued-without-list";

    public string Description => "Legemiddellisten blir ikke oppdatert når et legemiddel seponeres";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { DiscontinuationUpdatesList = false };
}
