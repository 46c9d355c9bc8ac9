using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class DiscontinuesWithoutRecall : IDefect
{
    public string Id => "discontinued-without-recall";

    public string Description => "Et seponert legemiddel blir ikke tilbakekalt";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { DiscontinuationRecalls = false };
}
