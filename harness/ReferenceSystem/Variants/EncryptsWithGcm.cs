using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class EncryptsWithGcm : IVariant
{
    public string Id => "encrypted-gcm";

    public string Description => "SOAP-innholdet krypteres med AES-256-GCM";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { Encryption = ContentAlgorithm.Aes256Gcm };
}
