using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class AsksBeforeSending : IVariant
{
    public string Id => "asks-before-sending";

    public string Description => "Systemet ber om bekreftelse i en dialog før hver sending";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { AsksBeforeSending = true };
}
