using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class EncryptsWithCbc : IVariant
{
    public string Id => "encrypted-cbc";

    public string Description => "SOAP-innholdet krypteres med AES-256-CBC";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { Encryption = ContentAlgorithm.Aes256Cbc };
}
