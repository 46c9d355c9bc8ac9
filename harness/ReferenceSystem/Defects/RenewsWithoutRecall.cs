using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RenewsWithoutRecall : IDefect
{
    public string Id => "renewal-without-recall";

    public string Description => "Fornyelse tilbakekaller ikke den gamle resepten";

    public string Criterion => "AK-ERE-3-11";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { RenewalRecalls = false };
}
