using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;

/// <summary>A service behind HelseID that is called directly, with tokens and proofs that are right until one thing is changed.</summary>
internal sealed class Tilgangsrigg
{
    public const string Issuer = "http://127.0.0.1:5005/s1";
    public const string Adresse = "http://127.0.0.1:5006/s1/ting/1";

    public static readonly string Pid = Testperson.Standard;
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly JoseKey Nokkel = JoseKey.CreateEc();
    public static readonly JoseKey AnnenNokkel = JoseKey.CreateEc();
    public static readonly HelseIdOptions Valg = HelseIdOptions.Of(Legekontor.Pki);

    private long _number;

    public FakeTimeProvider Clock { get; } = new(Start);

    public Tenant Tenant => field ??= NyLeietaker();

    public TilgangOptions Options { get; init; } = new();

    public Tilgangskrav Stilt { get; set; } = new("nhn:tjeneste", "nhn:tjeneste/les");

    public Tilgangskontroll Kontroll => field ??= new Tilgangskontroll("tjeneste", Valg, Options);

    public long Na => Clock.GetUtcNow().ToUnixTimeSeconds();

    public static Action<JsonObject> Sett(string name, JsonNode? value) => claims => claims[name] = value?.DeepClone();

    public static Action<JsonObject> Uten(string name) => claims => claims.Remove(name);

    public string Token(Action<JsonObject>? krav = null, Action<JsonObject>? hode = null, JoseKey? key = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["nbf"] = Na,
            ["iat"] = Na,
            ["exp"] = Na + 600,
            ["aud"] = "nhn:tjeneste",
            ["scope"] = new JsonArray("nhn:tjeneste/les"),
            ["client_id"] = "klient-1",
            ["jti"] = "token-1",
            ["cnf"] = new JsonObject { ["jkt"] = Nokkel.Thumbprint },
            [HelseIdClaims.Pid] = Pid,
            [HelseIdClaims.SecurityLevel] = "4",
            [HelseIdClaims.OrgnrParent] = "399990017",
            [HelseIdClaims.OrgnrChild] = "399990025",
        };
        krav?.Invoke(claims);
        var header = new JsonObject { ["typ"] = "at+jwt", ["kid"] = Valg.Nokkel.Key.Kid };
        hode?.Invoke(header);
        return Jws.Sign(header, claims, key ?? Valg.Nokkel.Key);
    }

    public string Bevis(string token, Action<JsonObject>? krav = null, Action<JsonObject>? hode = null, JoseKey? key = null)
    {
        var claims = new JsonObject
        {
            ["jti"] = Guid.NewGuid().ToString("N"),
            ["htm"] = "GET",
            ["htu"] = Adresse,
            ["iat"] = Na,
            ["ath"] = Jws.Hash(token),
        };
        krav?.Invoke(claims);
        var header = new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = (key ?? Nokkel).ToPublicJwk() };
        hode?.Invoke(header);
        return Jws.Sign(header, claims, key ?? Nokkel);
    }

    public Tenant NyLeietaker() => new("s1", TimeProvider.System, Clock)
    {
        Addresses = new Dictionary<string, Uri> { ["helseid"] = new($"{Issuer}/") },
    };

    /// <summary>A call with a token, and the right proof for it unless another is given.</summary>
    public SimulatedCall Kall(string? token = null, string? bevis = null, string skjema = "DPoP")
    {
        var sent = token ?? Token();
        return Med(new("Authorization", $"{skjema} {sent}"), new("DPoP", bevis ?? Bevis(sent)));
    }

    public SimulatedCall Med(params KeyValuePair<string, string>[] headers) => new()
    {
        Tenant = Tenant,
        Number = ++_number,
        Method = "GET",
        Path = "/ting/1",
        Address = Adresse,
        Query = "sok=1",
        Headers = headers,
        Body = default,
    };

    public Tilgangsvurdering Ta(SimulatedCall call) => Kontroll.Ta(call, Stilt);

    public string[] Brudd(SimulatedCall call) => [.. Ta(call).Brudd.Select(b => b.Nr)];
}
