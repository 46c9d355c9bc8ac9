using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;

/// <summary>Calls over the wire at the real time, where the service itself has the issuer's address.</summary>
internal static class Tokenkall
{
    /// <summary>A call with token and proof.</summary>
    /// <param name="metode">The method.</param>
    /// <param name="adresse">The whole address.</param>
    /// <param name="utsteder">The issuer: the address of the tenant.</param>
    /// <param name="audience">The token's audience.</param>
    /// <param name="scope">The token's scope.</param>
    public static HttpRequestMessage Lag(HttpMethod metode, Uri adresse, string utsteder, string audience, string scope)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = Jws.Sign(
            new JsonObject { ["typ"] = "at+jwt", ["kid"] = Tilgangsrigg.Valg.Nokkel.Key.Kid },
            new JsonObject
            {
                ["iss"] = utsteder,
                ["nbf"] = now,
                ["iat"] = now,
                ["exp"] = now + 600,
                ["aud"] = audience,
                ["scope"] = new JsonArray(scope),
                ["client_id"] = "klient-1",
                [HelseIdClaims.OrgnrParent] = "399990025",
                ["jti"] = Guid.NewGuid().ToString(),
                ["cnf"] = new JsonObject { ["jkt"] = Tilgangsrigg.Nokkel.Thumbprint },
            },
            Tilgangsrigg.Valg.Nokkel.Key);
        var proof = Jws.Sign(
            new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = Tilgangsrigg.Nokkel.ToPublicJwk() },
            new JsonObject { ["jti"] = Guid.NewGuid().ToString("N"), ["htm"] = metode.Method, ["htu"] = adresse.GetLeftPart(UriPartial.Path), ["iat"] = now, ["ath"] = Jws.Hash(token) },
            Tilgangsrigg.Nokkel);
        return new HttpRequestMessage(metode, adresse) { Headers = { { "Authorization", $"DPoP {token}" }, { "DPoP", proof } } };
    }
}
