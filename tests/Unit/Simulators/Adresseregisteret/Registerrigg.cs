using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Meldingstjener;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

/// <summary>The registers over the wire, with a client that does all right until one thing is changed.</summary>
internal sealed class Registerrigg : IAsyncDisposable
{
    public const string Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string Innlogging = "testbruker:testpassord";

    private Registerrigg(SimulatorHost host, MemoryJournal journal, FakeTimeProvider clock)
    {
        (Host, Journal, Clock) = (host, journal, clock);
        Tenant = host.AddTenant("s1", clock, clock);
        AdresseregisteretSimulator.Registrer(Tenant, Parter.Klinikk);
        AdresseregisteretSimulator.Registrer(Tenant, Parter.Helsenorge);
    }

    public SimulatorHost Host { get; }

    public MemoryJournal Journal { get; }

    public FakeTimeProvider Clock { get; }

    public Tenant Tenant { get; }

    public HttpClient Http { get; } = new();

    public Partregister Register => Partregister.Hos(Tenant);

    public Exchange Siste => Journal.Exchanges("s1")[^1];

    public static async Task<Registerrigg> StartAsync(Action<AdresseregisteretOptions>? options = null)
    {
        var (journal, clock) = (new MemoryJournal(), new FakeTimeProvider(TimeProvider.System.GetUtcNow()));
        var valg = AdresseregisteretOptions.Of(Legekontor.Pki);
        options?.Invoke(valg);
        ISimulatedSystem[] systems = [new HelseIdSimulator(Tilgangsrigg.Valg), new AdresseregisteretSimulator(Tilgangsrigg.Valg, valg)];
        return new Registerrigg(
            await SimulatorHost.StartAsync(new SimulatorHostOptions(), systems, journal, TimeProvider.System, TestContext.Current.CancellationToken), journal, clock);
    }

    /// <summary>A SOAP request.</summary>
    public static string Konvolutt(XNamespace navnerom, string operasjon, params (string Navn, string Verdi)[] verdier) => new XElement(
        XName.Get("Envelope", Soap),
        new XElement(
            XName.Get("Body", Soap),
            new XElement(navnerom + operasjon, verdier.Select(v => new XElement(navnerom + v.Navn, v.Verdi))))).ToString(SaveOptions.DisableFormatting);

    public static AuthenticationHeaderValue Basic(string innlogging = Innlogging) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(innlogging)));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
    }

    public Uri Adresse(string tjeneste, string sti = "") => new(Host.EndpointTable("s1")[tjeneste] + sti);

    public Task<Registersvaret> PartAsync(string sti, Action<JsonObject>? krav = null) =>
        HentAsync(Adresse(RegisterTjenester.AdresseregisteretRest, sti), RegisterScopes.Kommunikasjonspart, RegisterScopes.KommunikasjonspartLes, krav);

    public Task<Registersvaret> CppaAsync(string sti, Action<JsonObject>? krav = null) =>
        HentAsync(Adresse(RegisterTjenester.CppaRest, sti), RegisterScopes.Cppa, RegisterScopes.CppaTilgangDpop, krav);

    public Task<Registersvaret> HentAsync(Uri adresse, string audience, string scope, Action<JsonObject>? krav = null)
    {
        var token = Token(audience, scope, krav);
        var bevis = Jws.Sign(
            new JsonObject { ["typ"] = "dpop+jwt", ["jwk"] = Tilgangsrigg.Nokkel.ToPublicJwk() },
            new JsonObject
            {
                ["jti"] = Guid.NewGuid().ToString("N"),
                ["htm"] = "GET",
                ["htu"] = adresse.AbsoluteUri,
                ["iat"] = Clock.GetUtcNow().ToUnixTimeSeconds(),
                ["ath"] = Jws.Hash(token),
            },
            Tilgangsrigg.Nokkel);
        return SendAsync(new HttpRequestMessage(HttpMethod.Get, adresse) { Headers = { { "Authorization", $"DPoP {token}" }, { "DPoP", bevis } } });
    }

    public string Token(string audience, string scope, Action<JsonObject>? krav = null)
    {
        var now = Clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = HelseIdSimulator.Issuer(Tenant),
            ["nbf"] = now,
            ["iat"] = now,
            ["exp"] = now + 600,
            ["aud"] = audience,
            ["scope"] = new JsonArray(scope),
            ["client_id"] = "klient-1",
            ["jti"] = Guid.NewGuid().ToString(),
            ["cnf"] = new JsonObject { ["jkt"] = Tilgangsrigg.Nokkel.Thumbprint },
        };
        krav?.Invoke(claims);
        return Jws.Sign(new JsonObject { ["typ"] = "at+jwt", ["kid"] = Tilgangsrigg.Valg.Nokkel.Key.Kid }, claims, Tilgangsrigg.Valg.Nokkel.Key);
    }

    public Task<Registersvaret> SoapAsync(string tjeneste, string konvolutt, AuthenticationHeaderValue? innlogging) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, Adresse(tjeneste))
        {
            Content = new StringContent(konvolutt, Encoding.UTF8, "text/xml"),
            Headers = { Authorization = innlogging },
        });

    public async Task<Registersvaret> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
            return new Registersvaret(
                answer.StatusCode,
                answer.Content.Headers.ContentType?.MediaType,
                await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
                string.Join(", ", answer.Headers.WwwAuthenticate));
        }
    }

    internal sealed record Registersvaret(HttpStatusCode Status, string? Slag, byte[] Kropp, string Utfordring)
    {
        public string Tekst => Encoding.UTF8.GetString(Kropp);

        public JsonObject Json => JsonNode.Parse(Tekst)!.AsObject();

        public XElement Xml => XDocument.Parse(Tekst).Root!;
    }
}
