using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Nokler;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Discovery;

/// <summary>What anybody may read: the discovery document, the keys, and who one can log in with.</summary>
internal sealed class Metadataendepunkt(HelseIdOptions options)
{
    /// <summary>The discovery document.</summary>
    public static Answer Dokument(Kontekst k)
    {
        var document = k.Forvrengning.Discovery(Metadata.Av(k.Utsteder));
        return Les(k, () => document) with
        {
            Facts = new Dictionary<string, string> { [HelseIdFacts.SvarUtsteder] = document["issuer"]?.ToString() ?? "" },
        };
    }

    /// <summary>The keys that tokens are verified with; the one that signs now stands first.</summary>
    public Answer Jwks(Kontekst k) => Les(k, () => k.Forvrengning.Jwks(
        Nokler(k.Tilstand.Na.ErRullet ? [options.NesteNokkel, options.Nokkel] : [options.Nokkel])));

    /// <summary>The keys that no longer sign.</summary>
    public Answer UtgatteNokler(Kontekst k) => Les(k, () => Nokler(k.Tilstand.Na.ErRullet ? [options.Nokkel] : []));

    /// <summary>Who one can log in with: the test provider alone.</summary>
    public static Answer Idper(Kontekst k) => Les(k, () => new JsonObject
    {
        ["idps"] = new JsonArray(new JsonObject { ["name"] = "testidpnew-oidc", ["displayName"] = "Test IDP", ["level"] = "4" }),
    });

    private static JsonObject Nokler(IEnumerable<Signeringsnokkel> keys) => new()
    {
        ["keys"] = new JsonArray([.. keys.Select(key => (JsonNode)key.TilJwk())]),
    };

    private static Answer Les(Kontekst k, Func<JsonObject> document) =>
        k.Call.Method == "GET" ? HelseIdSvar.Json(200, document()) : HelseIdFeilkatalog.FeilMetode("GET").Svar();
}
