using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class ClosesConnections : IVariant
{
    public string Id => "no-keep-alive";

    public string Description => "Forbindelsen lukkes etter hvert kall";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { KeepAlive = false };
}
