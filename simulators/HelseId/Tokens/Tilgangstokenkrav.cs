using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Tokens;

/// <summary>The claims of an access token.</summary>
internal static class Tilgangstokenkrav
{
    // What a token keeps of its subject when another client exchanges it.
    private static readonly string[] Egne =
        ["iss", "nbf", "iat", "exp", "aud", "scope", "client_id", "client_amr", HelseIdClaims.ClientAmr, HelseIdClaims.ClientName, "jti", "cnf", "act"];

    /// <summary>The claims of what a client is given.</summary>
    /// <param name="given">What the client is given.</param>
    /// <param name="issuer">The issuer.</param>
    /// <param name="now">The time by the security clock.</param>
    /// <param name="lifetime">How long the token lasts.</param>
    /// <param name="jti">The token's id.</param>
    public static JsonObject Av(Tildeling given, string issuer, DateTimeOffset now, TimeSpan lifetime, string jti)
    {
        var time = now.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = issuer,
            ["nbf"] = time,
            ["iat"] = time,
            ["exp"] = time + (long)lifetime.TotalSeconds,
            ["scope"] = new JsonArray([.. given.Scopes.Select(scope => (JsonNode)scope)]),
            ["client_id"] = given.Klient.KlientId,
            ["client_amr"] = "private_key_jwt",
            [HelseIdClaims.ClientAmr] = "rsa_private_key",
            [HelseIdClaims.ClientName] = given.Klient.Navn,
            [HelseIdClaims.ClientTenancy] = given.Klient.Tilhorighet,
            ["jti"] = jti,
        };
        LeggTilMottakere(claims, given.Mottakere);
        if (given.Avtrykk is not null)
        {
            claims["cnf"] = new JsonObject { ["jkt"] = given.Avtrykk };
        }

        LeggTilTilknytning(claims, given.Tilknytning, given.Okt);
        LeggTilBruker(claims, given);
        return claims;
    }

    /// <summary>What is kept of another token when it is exchanged.</summary>
    public static JsonObject AvAnnet(JsonElement claims)
    {
        var kept = JsonNode.Parse(claims.GetRawText())!.AsObject();
        foreach (var name in Egne)
        {
            kept.Remove(name);
        }

        return kept;
    }

    private static void LeggTilMottakere(JsonObject claims, IReadOnlyList<string> audiences)
    {
        if (audiences is [var only])
        {
            claims["aud"] = only;
        }
        else if (audiences.Count > 1)
        {
            claims["aud"] = new JsonArray([.. audiences.Select(audience => (JsonNode)audience)]);
        }
    }

    private static void LeggTilBruker(JsonObject claims, Tildeling given)
    {
        if (given.Okt is { } okt)
        {
            Personkrav.LeggTilOkt(claims, okt);
            Personkrav.LeggTilPerson(claims, okt, scopes: null);
        }

        foreach (var (name, value) in given.Brukerkrav ?? [])
        {
            claims[name] = value?.DeepClone();
        }

        if (given.Aktor is { } actor)
        {
            claims["act"] = actor.DeepClone();
        }
    }

    private static void LeggTilTilknytning(JsonObject claims, Tilknytning tilknytning, Okt? okt)
    {
        var organisation = tilknytning.Virksomhet;
        foreach (var (name, value) in new[]
        {
            (HelseIdClaims.OrgnrParent, organisation?.Hovedenhet),
            (HelseIdClaims.OrgnrChild, organisation?.Underenhet),
            (HelseIdClaims.OrgnrSupplier, organisation?.Leverandor),
            (HelseIdClaims.SfmJournalId, tilknytning.JournalId),
        })
        {
            if (value is not null)
            {
                claims[name] = value;
            }
        }

        if (tilknytning.Attest is { } attest)
        {
            claims[HelseIdClaims.Tillitsrammeverk] = Attestkrav.Av(attest, okt?.Person);
        }
    }
}
