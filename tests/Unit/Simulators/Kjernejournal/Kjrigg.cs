using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>Kjernejournal over the wire, with a client that does all right until one thing is changed.</summary>
internal sealed class Kjrigg : IAsyncDisposable
{
    public const string Orgnr = "399990017";
    public const string Klient = "klient-1";
    public const string Kildesystem = "Testsystem, v1.0.0";

    public static readonly string Pasient = NationalId.Synthetic(new DateOnly(1980, 1, 1), 300)!.Value.Value;
    public static readonly string AnnenPasient = NationalId.Synthetic(new DateOnly(1981, 2, 3), 310)!.Value.Value;
    public static readonly string Hpr = HprNumber.Synthetic(17).Value;

    private Kjrigg(SimulatorHost host, MemoryJournal journal, FakeTimeProvider clock)
    {
        (Host, Journal, Clock) = (host, journal, clock);
        Tenant = host.AddTenant("s1", clock, clock);
    }

    public SimulatorHost Host { get; }

    public MemoryJournal Journal { get; }

    public FakeTimeProvider Clock { get; }

    public Tenant Tenant { get; }

    public HttpClient Http { get; } = new();

    public Exchange Siste => Journal.Exchanges("s1")[^1];

    public static async Task<Kjrigg> StartAsync(KjernejournalOptions? options = null)
    {
        var (journal, clock) = (new MemoryJournal(), new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));
        ISimulatedSystem[] systems = [new HelseIdSimulator(Tilgangsrigg.Valg), new KjernejournalSimulator(Tilgangsrigg.Valg, options ?? new KjernejournalOptions())];
        var host = await SimulatorHost.StartAsync(new SimulatorHostOptions(), systems, journal, TimeProvider.System, TestContext.Current.CancellationToken);
        var rigg = new Kjrigg(host, journal, clock);
        KjernejournalSimulator.Registrer(rigg.Tenant, new Borger { Fnr = Pasient, Navn = "Kari Prøve" });
        KjernejournalSimulator.Registrer(rigg.Tenant, new Borger { Fnr = AnnenPasient, Navn = "Ola Prøve" });
        return rigg;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
    }

    public Uri Adresse(string tjeneste, string sti = "") => new(Host.EndpointTable("s1")[tjeneste] + sti);

    /// <summary>An attest as HelseID puts it in a token.</summary>
    public static JsonObject Attest(string? pasient, long toa, string formal = "TREAT", string pid = "", string? hpr = null) => new()
    {
        ["toa"] = toa,
        ["practitioner"] = new JsonObject
        {
            ["identifier"] = new JsonObject { ["id"] = pid, ["system"] = "urn:oid:2.16.578.1.12.4.1.4.1", ["name"] = "Lege Legesen", ["authority"] = "https://www.skatteetaten.no" },
            ["hpr_nr"] = new JsonObject { ["id"] = hpr ?? Hpr, ["system"] = "urn:oid:2.16.578.1.12.4.1.4.4", ["authority"] = "https://www.helsedirektoratet.no/" },
            ["authorization"] = new JsonObject { ["code"] = "LE", ["text"] = "Lege", ["system"] = "urn:oid:2.16.578.1.12.4.1.1.9060", ["assigner"] = "https://www.helsedirektoratet.no/" },
            ["legal_entity"] = Enhet(Orgnr),
            ["point_of_care"] = Enhet("399990025"),
        },
        ["care_relationship"] = new JsonObject
        {
            ["healthcare_service"] = new JsonObject { ["code"] = "KP02", ["system"] = "urn:oid:2.16.578.1.12.4.1.1.8663" },
            ["purpose_of_use"] = new JsonObject { ["code"] = formal, ["system"] = "urn:oid:2.16.840.1.113883.1.11.20448", ["assigner"] = "http://www.hl7.org/" },
            ["decision_ref"] = new JsonObject { ["id"] = "beslutning-1", ["user_selected"] = false },
        },
        ["patients"] = new JsonArray(pasient is null
            ? new JsonObject()
            : new JsonObject { ["identifier"] = new JsonObject { ["id"] = pasient, ["system"] = "urn:oid:2.16.578.1.12.4.1.4.1" } }),
    };

    /// <summary>A call with token and proof.</summary>
    public HttpRequestMessage Kall(HttpMethod metode, Uri adresse, string? kropp, string? pasient = null, Action<JsonObject>? krav = null) =>
        Kall(Clock.GetUtcNow(), HelseIdSimulator.Issuer(Tenant), metode, adresse, kropp, pasient, krav);

    /// <summary>A call for the indicator at the real time, where the service itself has the issuer's address.</summary>
    public static HttpRequestMessage Indikatorkall(Uri tjeneste)
    {
        var utsteder = tjeneste.AbsoluteUri[..^"/v1/helseindikator".Length];
        return Kall(TimeProvider.System.GetUtcNow(), utsteder, HttpMethod.Post, new Uri($"{tjeneste}/status"), null);
    }

    private static string Token(long now, string utsteder, string? pasient, Action<JsonObject>? krav)
    {
        var pid = Tilgangsrigg.Pid;
        var claims = new JsonObject
        {
            ["iss"] = utsteder,
            ["nbf"] = now,
            ["iat"] = now,
            ["exp"] = now + 600,
            ["aud"] = KjernejournalScopes.Kjernejournal,
            ["scope"] = new JsonArray(KjernejournalScopes.Innlogging, KjernejournalScopes.Tillitsrammeverk, KjernejournalScopes.Api),
            ["client_id"] = Klient,
            ["jti"] = Guid.NewGuid().ToString(),
            ["cnf"] = new JsonObject { ["jkt"] = Tilgangsrigg.Nokkel.Thumbprint },
            [HelseIdClaims.Pid] = pid,
            [HelseIdClaims.SecurityLevel] = "4",
            [HelseIdClaims.HprNumber] = Hpr,
            [HelseIdClaims.OrgnrParent] = Orgnr,
            [HelseIdClaims.OrgnrChild] = "399990025",
            [HelseIdClaims.Tillitsrammeverk] = Attest(pasient ?? Pasient, now, pid: pid),
        };
        krav?.Invoke(claims);
        return Jws.Sign(new JsonObject { ["typ"] = "at+jwt", ["kid"] = Tilgangsrigg.Valg.Nokkel.Key.Kid }, claims, Tilgangsrigg.Valg.Nokkel.Key);
    }

    private static HttpRequestMessage Kall(
        DateTimeOffset tid, string utsteder, HttpMethod metode, Uri adresse, string? kropp, string? pasient = null, Action<JsonObject>? krav = null)
    {
        var now = tid.ToUnixTimeSeconds();
        var token = Token(now, utsteder, pasient, krav);
        var bevis = Jws.Sign(
            new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = Tilgangsrigg.Nokkel.ToPublicJwk() },
            new JsonObject
            {
                ["jti"] = Guid.NewGuid().ToString("N"),
                ["htm"] = metode.Method,
                ["htu"] = adresse.GetLeftPart(UriPartial.Path),
                ["iat"] = now,
                ["ath"] = Jws.Hash(token),
            },
            Tilgangsrigg.Nokkel);
        var request = new HttpRequestMessage(metode, adresse) { Headers = { { "Authorization", $"DPoP {token}" }, { "DPoP", bevis } } };
        request.Headers.TryAddWithoutValidation(KjernejournalHoder.Kildesystem, Kildesystem);
        request.Headers.TryAddWithoutValidation(KjernejournalHoder.EpjSystem, Kildesystem);
        request.Content = kropp is null ? null : new StringContent(kropp, Encoding.UTF8, "application/json");
        return request;
    }

    public Task<Kjsvaret> OpprettAsync(string? pasient = null, string verifikator = "v", string grunnlag = "SAMTYKKE", Action<JsonObject>? krav = null, string? attestpasient = null) =>
        SendAsync(Kall(HttpMethod.Post, Adresse(KjernejournalTjenester.Innlogging, "/api/session/create"), Kropp(pasient ?? Pasient, verifikator, grunnlag), attestpasient ?? pasient, krav));

    public Task<Kjsvaret> OktAsync(string handling, string? okt, string? pasient = null, Action<JsonObject>? krav = null) => SendAsync(Kall(
        HttpMethod.Post, Adresse(KjernejournalTjenester.Innlogging, $"/api/session/{handling}"), new JsonObject { ["sessionId"] = okt }.ToJsonString(), pasient, krav));

    public Task<Kjsvaret> StatusAsync(string? pasient = null, Action<JsonObject>? krav = null) => SendAsync(Kall(
        HttpMethod.Post, Adresse(KjernejournalTjenester.Helseindikator, "/status"), new JsonObject { ["fnr"] = pasient ?? Pasient }.ToJsonString(), pasient, krav));

    public Task<Kjsvaret> ApneAsync(string? kode, string verifikator = "v") => SendAsync(new HttpRequestMessage(
        HttpMethod.Get, Adresse(KjernejournalTjenester.Portal, $"/hentpasient.html?code={kode}&ehr_code_verifier={verifikator}")));

    public async Task<Kjsvaret> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
            return new Kjsvaret(
                answer.StatusCode,
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                answer.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase));
        }
    }

    public static string Kropp(string pasient, string verifikator = "v", string grunnlag = "SAMTYKKE") => new JsonObject
    {
        ["ehr_code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifikator))),
        ["claims"] = new JsonObject
        {
            ["patient_identifier"] = new JsonObject { ["id"] = pasient, ["system"] = "urn:oid:2.16.578.1.12.4.1.4.1", ["authority"] = "https://www.skatteetaten.no" },
            ["practitioner_authorization"] = new JsonObject { ["code"] = "LE", ["system"] = "urn:oid:2.16.578.1.12.4.1.1.9060", ["assigner"] = "https://www.helsedirektoratet.no/" },
            ["access_basis"] = new JsonObject { ["code"] = grunnlag, ["system"] = "SYSTEM_GRUNNLAG", ["assigner"] = "https://nhn.no" },
        },
    }.ToJsonString();

    private static JsonObject Enhet(string orgnr) =>
        new() { ["id"] = orgnr, ["name"] = "Prøvestedet", ["system"] = "urn:oid:2.16.578.1.12.4.1.4.101", ["authority"] = "https://www.brreg.no" };

    internal sealed record Kjsvaret(HttpStatusCode Status, string Tekst, IReadOnlyDictionary<string, string> Hoder)
    {
        public JsonObject Json => JsonNode.Parse(Tekst)!.AsObject();

        public string Kode => (string)Json["code"]!;

        public string Okt => (string)Json["sessionId"]!;

        public string? Felt(string navn) => (string?)Json[navn];
    }
}
