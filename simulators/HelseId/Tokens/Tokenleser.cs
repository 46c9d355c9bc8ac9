using System.Text.Json;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Tokens;

/// <summary>Reads HelseID's own tokens when they come back.</summary>
internal sealed class Tokenleser(HelseIdOptions options)
{
    private readonly IReadOnlyList<JsonWebKey> _nokler = [options.Nokkel.TilVerifisering(), options.NesteNokkel.TilVerifisering()];

    /// <summary>The claims of an access token that is valid now; null when it is not.</summary>
    public JsonElement? LesTilgangstoken(Kontekst k, string token) =>
        Les(k, token, "at+jwt") is { } claims && JwsReading.Seconds(claims, "exp") > k.Na.ToUnixTimeSeconds() ? claims : null;

    /// <summary>The claims of an id-token, however old; null when it is none of this tenant's.</summary>
    public JsonElement? LesIdToken(Kontekst k, string token) => Les(k, token, "JWT");

    private JsonElement? Les(Kontekst k, string token, string type)
    {
        var jws = JwsReading.Read(token);
        return JwsReading.Text(jws.Header, "typ") == type
            && jws.Algorithm == "RS256"
            && _nokler.Any(jws.IsSignedBy)
            && JwsReading.Text(jws.Payload, "iss") == k.Utsteder
            ? jws.Payload
            : null;
    }
}
