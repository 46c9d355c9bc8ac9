using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class InventsReferenceNumber : IDefect
{
    public string Id => "invents-reference-number";

    public string Description => "Referansenummeret er funnet på og ikke bestilt";

    public string Criterion => "AK-ERE-1-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ReferenceNumber = _ => "10000001" };
}
