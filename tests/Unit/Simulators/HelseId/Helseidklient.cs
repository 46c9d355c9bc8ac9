using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>A client of a running HelseID, written here of HttpClient and JWS alone; every part of a request can be changed.</summary>
internal sealed class Helseidklient : IAsyncDisposable
{
    public const string KlientId = "7f5ee0f8-3f40-4b19-a07c-6d3b7b1f0001";
    public const string Hovedenhet = "399990010";
    public const string Underenhet = "399990020";
    public const string Redirect = "http://127.0.0.1:1/tilbake";
    public const string EtterUtlogging = "http://127.0.0.1:1/ute";
    public const string AttestScope = "nhn:kjernejournal/tillitsrammeverk";

    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null },
    });

    private readonly SimulatorHost _host;
    private readonly string _tenantId;

    private Helseidklient(SimulatorHost host, IJournal journal, FakeTimeProvider clock, HelseIdSimulator simulator, string tenant)
    {
        _host = host;
        _tenantId = tenant;
        Journal = journal;
        Clock = clock;
        Simulator = simulator;
        Tenant = tenant.Length == 0 ? host.FindTenant("")! : host.AddTenant(tenant, clock, clock);
        HelseIdSimulator.Registrer(Tenant, Registrert);
        HelseIdSimulator.RegistrerPerson(Tenant, Lege);
        HelseIdSimulator.RegistrerPerson(Tenant, Sekretaer);
    }

    public static string LegePid { get; } = Pid(101);

    public static string SekretaerPid { get; } = Pid(303);

    public static HelseIdPerson Lege { get; } = new() { Pid = LegePid, Fornavn = "Kari", Etternavn = "Nordmann", Hpr = "999000012", Profesjon = "LE" };

    public static HelseIdPerson Sekretaer { get; } = new() { Pid = SekretaerPid, Fornavn = "Per", Mellomnavn = "Ås", Etternavn = "<b>Hansen</b>" };

    public static JoseKey Nokkel { get; } = JoseKey.CreateEc("ES256");

    public static HelseIdKlient Registrert { get; } = new()
    {
        KlientId = KlientId,
        Navn = "Prøveklient",
        Nokler = [JsonWebKey.Create(Nokkel.ToRegisteredJwk().ToJsonString())],
        RedirectUrier = [Redirect],
        PostLogoutRedirectUrier = [EtterUtlogging],
        Scopes =
        [
            HelseIdScopes.OpenId, HelseIdScopes.Profile, HelseIdScopes.OfflineAccess, HelseIdScopes.Pid, HelseIdScopes.SecurityLevel, HelseIdScopes.HprNumber,
            HelseIdScopes.ProvetjenesteSystem, HelseIdScopes.ProvetjenesteBruker, AttestScope, "helseid://scopes/client/info",
        ],
        Orgnr = Hovedenhet,
    };

    public JoseKey Dpopnokkel { get; set; } = JoseKey.CreateEc("ES256");

    public IJournal Journal { get; }

    public FakeTimeProvider Clock { get; }

    public HelseIdSimulator Simulator { get; }

    public Tenant Tenant { get; }

    public SimulatorHost Host => _host;

    public string Utsteder => HelseIdSimulator.Issuer(Tenant);

    public string Verifikator { get; } = new('v', 43);

    public static async Task<Helseidklient> StartAsync(
        Action<HelseIdOptions>? with = null, string tenant = "s1", SimulatorHostOptions? host = null, IJournal? journal = null)
    {
        var options = HelseIdOptions.Of(Legekontor.Pki);
        with?.Invoke(options);
        var clock = new FakeTimeProvider(Start);
        var simulator = new HelseIdSimulator(options);
        var written = journal ?? new MemoryJournal();
        var running = await SimulatorHost.StartAsync(
            host ?? new SimulatorHostOptions(), [simulator], written, clock, TestContext.Current.CancellationToken);
        return new Helseidklient(running, written, clock, simulator, tenant);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    /// <summary>Registers the client anew with something changed.</summary>
    public void Registrer(Func<HelseIdKlient, HelseIdKlient> changed) => HelseIdSimulator.Registrer(Tenant, changed(Registrert));

    public long Na => Clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>A client assertion.</summary>
    public string Erklaring(Action<JsonObject>? krav = null, Action<JsonObject>? hode = null, JoseKey? nokkel = null)
    {
        var header = new JsonObject { ["typ"] = "client-authentication+jwt", ["kid"] = Nokkel.Kid };
        var claims = new JsonObject
        {
            ["iss"] = KlientId,
            ["sub"] = KlientId,
            ["aud"] = Utsteder,
            ["iat"] = Na,
            ["nbf"] = Na,
            ["exp"] = Na + 30,
            ["jti"] = Guid.NewGuid().ToString(),
        };
        hode?.Invoke(header);
        krav?.Invoke(claims);
        return Jws.Sign(header, claims, nokkel ?? Nokkel);
    }

    /// <summary>A DPoP proof.</summary>
    public string Bevis(
        string address, string? nonce, string method = "POST", Action<JsonObject>? krav = null, Action<JsonObject>? hode = null, JoseKey? nokkel = null)
    {
        var key = nokkel ?? Dpopnokkel;
        var header = new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = key.ToPublicJwk() };
        var claims = new JsonObject { ["jti"] = Guid.NewGuid().ToString(), ["htm"] = method, ["htu"] = address, ["iat"] = Na };
        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        hode?.Invoke(header);
        krav?.Invoke(claims);
        return Jws.Sign(header, claims, key);
    }

    /// <summary>The form of a token call, with assertion.</summary>
    public Dictionary<string, string> Skjema(string grant, params (string Navn, string Verdi)[] more)
    {
        var form = new Dictionary<string, string>
        {
            ["client_id"] = KlientId,
            ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            ["client_assertion"] = Erklaring(),
            ["grant_type"] = grant,
        };
        foreach (var (name, value) in more)
        {
            form[name] = value;
        }

        return form;
    }

    /// <summary>A token call with one proof.</summary>
    public Task<Helseidsvar> TokenAsync(Dictionary<string, string> form, string? nonce, Func<string, string>? bevis = null) =>
        SendAsync(HelseIdPaths.Token, form, (bevis ?? (address => Bevis(address, nonce)))(Utsteder + HelseIdPaths.Token));

    /// <summary>A nonce for proofs.</summary>
    public async Task<string> NonceAsync()
    {
        var challenge = await TokenAsync(Skjema(HelseIdGrants.ClientCredentials, ("scope", HelseIdScopes.ProvetjenesteSystem)), nonce: null);
        return challenge.Nonce!;
    }

    /// <summary>A token call in two turns, as HelseID wants it.</summary>
    public async Task<Helseidsvar> TokenAsync(Func<Dictionary<string, string>> form)
    {
        var challenge = await TokenAsync(form(), nonce: null);
        return challenge.Feil == "use_dpop_nonce" ? await TokenAsync(form(), challenge.Nonce) : challenge;
    }

    public Task<Helseidsvar> SystemtokenAsync(string scope = HelseIdScopes.ProvetjenesteSystem) =>
        TokenAsync(() => Skjema(HelseIdGrants.ClientCredentials, ("scope", scope)));

    /// <summary>The form of a pushed request.</summary>
    public Dictionary<string, string> Parskjema(params (string Navn, string Verdi)[] more)
    {
        var form = Skjema("");
        form.Remove("grant_type");
        foreach (var (name, value) in new[]
        {
            ("response_type", "code"), ("redirect_uri", Redirect), ("code_challenge", Jws.Hash(Verifikator)), ("code_challenge_method", "S256"),
            ("state", "tilstand-1"), ("nonce", "engang-1"), ("test_pid", LegePid), ("test_security_level", "4"),
            ("scope", $"openid profile offline_access {HelseIdScopes.Pid} {HelseIdScopes.SecurityLevel} {HelseIdScopes.HprNumber} {HelseIdScopes.ProvetjenesteBruker}"),
        }.Concat(more))
        {
            form[name] = value;
        }

        return form;
    }

    public Task<Helseidsvar> ParAsync(params (string Navn, string Verdi)[] more) => SendAsync(HelseIdPaths.Par, Parskjema(more));

    public Task<Helseidsvar> AuthorizeAsync(string requestUri, string client = KlientId) => HentAsync(
        $"{HelseIdPaths.Authorize}?client_id={client}&request_uri={Uri.EscapeDataString(requestUri)}");

    /// <summary>Pushes a request and logs in; gives the callback's parameters.</summary>
    public async Task<IReadOnlyDictionary<string, string>> LoggInnAsync(params (string Navn, string Verdi)[] more) =>
        (await AuthorizeAsync((await ParAsync(more)).Tekst("request_uri")!)).Tilbakekall;

    public Dictionary<string, string> Kodeskjema(string code) => Skjema(
        HelseIdGrants.AuthorizationCode, ("code", code), ("redirect_uri", Redirect), ("code_verifier", Verifikator));

    /// <summary>A whole login: the token answer.</summary>
    public async Task<Helseidsvar> BrukertokenAsync(params (string Navn, string Verdi)[] more)
    {
        var code = (await LoggInnAsync(more))["code"];
        return await TokenAsync(() => Kodeskjema(code));
    }

    public Task<Helseidsvar> HentAsync(string path, params (string Navn, string Verdi)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, Utsteder + path), headers);

    public Task<Helseidsvar> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> form, params string?[] proofs) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, Utsteder + path) { Content = new FormUrlEncodedContent(form) },
        [.. proofs.OfType<string>().Select(proof => ("DPoP", proof))]);

    public async Task<Helseidsvar> SendAsync(HttpRequestMessage request, params (string Navn, string Verdi)[] headers)
    {
        using (request)
        {
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
            return new Helseidsvar(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    /// <summary>A detail as a client assertion or a request object carries it.</summary>
    public static JsonObject Virksomhet(string value, string system = "urn:oid:1.0.6523", string type = "ENH") => new()
    {
        ["type"] = "helseid_authorization",
        ["practitioner_role"] = new JsonObject
        {
            ["organization"] = new JsonObject
            {
                ["identifier"] = new JsonObject { ["system"] = system, ["type"] = type, ["value"] = value },
            },
        },
    };

    public static JsonObject Attest() => new()
    {
        ["type"] = "nhn:tillitsrammeverk:parameters",
        ["practitioner"] = new JsonObject
        {
            ["authorization"] = new JsonObject { ["code"] = "LE", ["system"] = "urn:oid:2.16.578.1.12.4.1.1.9060" },
            ["legal_entity"] = new JsonObject { ["id"] = Hovedenhet, ["system"] = "urn:oid:2.16.578.1.12.4.1.4.101" },
        },
        ["patients"] = new JsonArray(new JsonObject()),
    };

    /// <summary>A request object with details.</summary>
    public string Objekt(JsonNode? details = null, Action<JsonObject>? krav = null, JoseKey? nokkel = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = KlientId,
            ["aud"] = Utsteder,
            ["client_id"] = KlientId,
            ["nbf"] = Na,
            ["exp"] = Na + 30,
            ["jti"] = Guid.NewGuid().ToString(),
        };
        if (details is not null)
        {
            claims["authorization_details"] = details;
        }

        krav?.Invoke(claims);
        return Jws.Sign(new JsonObject { ["typ"] = "oauth-authz-req+jwt", ["kid"] = Nokkel.Kid }, claims, nokkel ?? Nokkel);
    }

    /// <summary>A synthetic number; not every individual number has control digits.</summary>
    private static string Pid(int individual) => Enumerable.Range(individual, 20)
        .Select(number => NationalId.Synthetic(new DateOnly(1980, 5, 17), number))
        .OfType<NationalId>().First().Value;
}
