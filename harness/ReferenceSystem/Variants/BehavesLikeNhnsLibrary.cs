using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class BehavesLikeNhnsLibrary : IVariant
{
    public string Id => "nhn-library-like";

    public string Description => "Klienten har vanene til NHNs egne biblioteker: husker ikke nonce, sammenligner ikke utsteder, og skriver iat som tekst";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        HelseId = plain.HelseId with
        {
            KeepsNonce = false,
            ComparesIssuer = false,
            AssertionHeader = header => header.Med("typ", "JWT"),
            AssertionClaims = (claims, _) => claims.Med("iat", claims["iat"]!.ToString()),
            ExpiryMargin = TimeSpan.FromSeconds(2),
        },
    };
}
