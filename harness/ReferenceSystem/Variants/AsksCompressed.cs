using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class AsksCompressed : IVariant
{
    public string Id => "asks-compressed";

    public string Description => "Oppslag ber om komprimert svar";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { CompressFrom = 1 };
}
