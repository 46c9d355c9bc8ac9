using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LocksWithoutReferenceNumber : IDefect
{
    public string Id => "locked-without-reference";

    public string Description => "Låst resept sendes uten referansenummer";

    public string Criterion => "AK-ERE-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { OrdersReferenceNumber = false };
}
