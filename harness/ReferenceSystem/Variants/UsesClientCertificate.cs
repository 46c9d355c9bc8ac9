using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class UsesClientCertificate : IVariant
{
    public string Id => "client-certificate";

    public string Description => "Virksomheten autentiserer seg med TLS-klientsertifikat";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { Proof = OrganisationProof.ClientCertificate };
}
