using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Testtoken;

/// <summary>The test token service, and the service that its tokens are for.</summary>
internal sealed class Testtokenrigg
{
    public const string Nokkel = "testrammeverk";

    private readonly TimeProvider _clock;

    public Testtokenrigg(Func<string, Testperson?>? finnPerson = null, TimeProvider? clock = null)
    {
        _clock = clock ?? Api.Clock;
        Tjeneste = new Testtokentjeneste(Tilgangsrigg.Valg, new TesttokenOptions(), finnPerson);
    }

    public Testtokentjeneste Tjeneste { get; }

    public Tilgangsrigg Api { get; } = new() { Stilt = new("nhn:tjeneste", "nhn:tjeneste/les") { KreverBruker = true, KreverNiva4 = true, KreverVirksomhet = true } };

    /// <summary>An order with what is needed for a token that the service takes, and more or other members.</summary>
    public static JsonObject Bestilling(string? mer = null)
    {
        var order = JsonNode.Parse($$"""
            {
              "audience": "nhn:tjeneste",
              "clientClaimsParameters": { "scope": ["nhn:tjeneste/les"] },
              "createDPoPTokenWithDPoPProof": true,
              "dPoPProofParameters": { "htmClaimValue": "GET", "htuClaimValue": "{{Tilgangsrigg.Adresse}}" }
            }
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{{mer}}}")!.AsObject())
        {
            if (order[name] is JsonObject there && value is JsonObject members)
            {
                foreach (var (member, given) in members)
                {
                    there[member] = given?.DeepClone();
                }
            }
            else
            {
                order[name] = value?.DeepClone();
            }
        }

        return order;
    }

    public (int Status, JsonObject Json) Svar(string json, string? key = Nokkel)
    {
        var answer = Tjeneste.Svar(Encoding.UTF8.GetBytes(json), key, Tilgangsrigg.Issuer, _clock.GetUtcNow());
        return (answer.Status, JsonNode.Parse(answer.Json.Span)!.AsObject());
    }

    public (string Token, string? Bevis) Lag(string? mer = null)
    {
        var (status, json) = Svar(Bestilling(mer).ToJsonString());
        Assert.True(status == 200, json.ToJsonString());
        return ((string)json["successResponse"]!["accessTokenJwt"]!, (string?)json["successResponse"]!["dPoPProof"]);
    }

    public JsonElement Krav(string? mer = null) => JwsReading.Read(Lag(mer).Token).Payload;

    public Tilgangsvurdering Kall(string? mer = null)
    {
        var (token, bevis) = Lag(mer);
        return Api.Ta(Api.Kall(token, bevis));
    }

    public string Brudd(string? mer = null) => string.Join(' ', Kall(mer).Brudd.Select(b => b.Nr).Distinct());
}
