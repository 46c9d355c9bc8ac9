using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AddressesTokenEndpoint : IDefect
{
    public string Id => "assertion-for-token-endpoint";

    public string Description => "Klienterklæringen er adressert til tokenendepunktet i stedet for utstederen";

    public string Criterion => "AK-HID-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            AssertionClaims = (claims, metadata) => claims.Med("aud", metadata.Token.AbsoluteUri),
        },
    };
}
