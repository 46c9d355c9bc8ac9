using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ReusesReferenceNumber : IDefect
{
    public string Id => "reuses-reference-number";

    public string Description => "Samme referansenummer brukes på flere resepter";

    public string Criterion => "AK-ERE-1-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ReferenceNumber = last => last };
}
