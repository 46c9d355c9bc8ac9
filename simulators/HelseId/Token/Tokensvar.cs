using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>Writes what a client is given.</summary>
internal sealed class Tokensvar(Tokenutsteder utsteder)
{
    /// <summary>The answer; a new refresh token is remembered.</summary>
    public Answer Av(Kontekst k, Tildeling given)
    {
        var access = utsteder.Tilgangstoken(k, given);
        var body = new JsonObject
        {
            ["access_token"] = access,
            ["token_type"] = given.Avtrykk is null ? "Bearer" : "DPoP",
            ["expires_in"] = (long)utsteder.Varighet(given).TotalSeconds,
            ["scope"] = string.Join(' ', given.Scopes),
        };
        if (given.Okt is not null && given.Scopes.Contains(HelseIdScopes.OpenId, StringComparer.Ordinal))
        {
            body["id_token"] = utsteder.IdToken(k, given, access);
        }

        LeggTilFornyelse(k, given, body);
        if (given.AvvisteScopes.Count > 0)
        {
            body["rejected_scope"] = string.Join(' ', given.AvvisteScopes);
        }

        if (given.Aktor is not null)
        {
            body["issued_token_type"] = "urn:ietf:params:oauth:token-type:access_token";
        }

        body = k.Forvrengning.Tokensvar(body);
        return HelseIdSvar.Json(200, body) with { Facts = Fakta(body, given) };
    }

    private static void LeggTilFornyelse(Kontekst k, Tildeling given, JsonObject body)
    {
        if (given.Fornyelse is not { } renewal)
        {
            return;
        }

        var handtak = given.Handtak ?? Handtak.Nytt();
        if (given.Handtak is null)
        {
            k.Tilstand.Apply(new HelseIdEvent.FornyelseUtstedt(handtak, renewal, k.Na));
        }

        body["refresh_token"] = handtak;
        body["rt_expires_in"] = (long)(renewal.Utloper - k.Na).TotalSeconds;
    }

    private static Dictionary<string, string> Fakta(JsonObject body, Tildeling given)
    {
        var facts = new Dictionary<string, string> { [HelseIdFacts.SvarVirksomhet] = Virksomhet(given.Tilknytning.Virksomhet) };
        Add(HelseIdFacts.SvarToken, Text("access_token") is { } token ? Jws.Hash(token) : null);
        Add(HelseIdFacts.SvarVarighet, Text("expires_in"));
        Add(HelseIdFacts.SvarScope, Text("scope"));
        Add(HelseIdFacts.SvarFornyelse, Text("refresh_token") is { } handtak ? Avtrykk.Av(handtak) : null);
        Add(HelseIdFacts.SvarFornyelseVarighet, Text("rt_expires_in"));
        Add(HelseIdFacts.SvarOkt, given.Okt?.Sid);
        return facts;

        string? Text(string name) => body[name] is JsonValue value ? value.ToString() : null;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                facts[name] = value;
            }
        }
    }

    private static string Virksomhet(Virksomhet? virksomhet) =>
        virksomhet is null ? "" : $"{virksomhet.Hovedenhet}:{virksomhet.Underenhet}";
}
