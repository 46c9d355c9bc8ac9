using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.UserInfo;

/// <summary>What is registered of a client, to the client itself.</summary>
internal sealed class ClientInfoendepunkt(HelseIdOptions options, Tokenbruker bruker)
{
    /// <summary>The scope that a token must have.</summary>
    public const string Scope = "helseid://scopes/client/info";

    /// <summary>Answers a call.</summary>
    public Answer Svar(Kontekst k)
    {
        if (k.Call.Method != "GET")
        {
            return HelseIdFeilkatalog.FeilMetode("GET").Svar();
        }

        var (claims, wrong) = bruker.SlippInn(k, Scope);
        if (wrong is not null)
        {
            return wrong.Svar();
        }

        if (k.Tilstand.Na.Klient(JwsReading.Text(claims, "client_id")) is not { } klient)
        {
            return HelseIdFeilkatalog.UgyldigToken.Svar();
        }

        return HelseIdSvar.Json(200, new JsonObject
        {
            ["ClientId"] = klient.KlientId,
            ["ClientName"] = klient.Navn,
            ["AllowedScopes"] = new JsonArray([.. klient.Scopes.Select(scope => (JsonNode)scope)]),
            ["AllowedGrantTypes"] = new JsonArray([.. klient.Grants.Select(grant => (JsonNode)grant)]),
            ["RequirePkce"] = true,
            ["RequireDPoP"] = klient.KreverDpop,
            ["AccessTokenLifetime"] = (long)(klient.TilgangstokenVarighet ?? options.TilgangstokenVarighet).TotalSeconds,
            ["RefreshTokenLifetime"] = (long)(klient.FornyelseVarighet ?? options.FornyelseVarighet).TotalSeconds,
            ["RefreshTokenUsageType"] = (klient.RefreshTokenUsage ?? options.RefreshTokenUsage).ToString(),
        });
    }
}
