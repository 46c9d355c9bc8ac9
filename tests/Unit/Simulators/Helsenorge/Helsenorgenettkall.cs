using System.Text.Json.Nodes;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

/// <summary>Calls over the wire at the real time, where the service itself has the issuer's address.</summary>
internal static class Helsenorgenettkall
{
    /// <summary>A call to HelsenorgeAktivSjekken, with token and proof.</summary>
    public static HttpRequestMessage Aktiv(Uri tjeneste)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = Jws.Sign(
            new JsonObject { ["typ"] = "at+jwt", ["kid"] = Tilgangsrigg.Valg.Nokkel.Key.Kid },
            new JsonObject
            {
                ["iss"] = tjeneste.AbsoluteUri[..^Helsenorgerigg.Aktiv.Length],
                ["nbf"] = now,
                ["iat"] = now,
                ["exp"] = now + 600,
                ["aud"] = HelsenorgeScopes.EksternApi,
                ["scope"] = new JsonArray(HelsenorgeScopes.AktivSjekken),
                ["client_id"] = "klient-1",
                ["jti"] = Guid.NewGuid().ToString(),
                ["cnf"] = new JsonObject { ["jkt"] = Tilgangsrigg.Nokkel.Thumbprint },
            },
            Tilgangsrigg.Valg.Nokkel.Key);
        var proof = Jws.Sign(
            new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = Tilgangsrigg.Nokkel.ToPublicJwk() },
            new JsonObject { ["jti"] = Guid.NewGuid().ToString("N"), ["htm"] = "POST", ["htu"] = tjeneste.GetLeftPart(UriPartial.Path), ["iat"] = now, ["ath"] = Jws.Hash(token) },
            Tilgangsrigg.Nokkel);
        return new HttpRequestMessage(HttpMethod.Post, tjeneste) { Headers = { { "Authorization", $"DPoP {token}" }, { "DPoP", proof } } };
    }
}
