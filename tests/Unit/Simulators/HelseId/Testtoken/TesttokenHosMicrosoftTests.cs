using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Testtoken;

/// <summary>Test tokens as the validator of ASP.NET Core's JwtBearer sees them, by the JWKS.</summary>
public sealed class TesttokenHosMicrosoftTests
{
    private readonly Testtokenrigg _rigg = new(clock: TimeProvider.System);

    [Theory]
    [InlineData("", null)]
    [InlineData(""" "headerParameters": { "typ": "jwt" } """, null)]
    [InlineData(""" "createTillitsrammeverkClaims": true """, null)]
    [InlineData(""" "signJwtWithInvalidSigningKey": true """, typeof(SecurityTokenInvalidSignatureException))]
    [InlineData(""" "setInvalidIssuer": true """, typeof(SecurityTokenInvalidIssuerException))]
    [InlineData(""" "setInvalidAudience": true """, typeof(SecurityTokenInvalidAudienceException))]
    [InlineData(""" "expirationParameters": { "setExpirationTimeAsExpired": true } """, typeof(SecurityTokenExpiredException))]
    public async Task Right_tokens_are_accepted_and_wrong_ones_refused(string mer, Type? why)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(_rigg.Lag(mer).Token, new TokenValidationParameters
        {
            ValidIssuer = Tilgangsrigg.Issuer,
            ValidAudience = "nhn:tjeneste",
            ValidAlgorithms = ["RS256"],
            IssuerSigningKeys = new JsonWebKeySet($"{{\"keys\":[{Tilgangsrigg.Valg.Nokkel.TilJwk().ToJsonString()},{Tilgangsrigg.Valg.NesteNokkel.TilJwk().ToJsonString()}]}}").GetSigningKeys(),
        });

        Assert.Equal(why, result.Exception?.GetType());
        Assert.Equal(why is null, result.IsValid);
    }
}
