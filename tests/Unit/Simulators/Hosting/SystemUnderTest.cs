using System.Text;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Edi;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Tests.Simulators.Adresseregisteret;
using AcceptanceHarness.Tests.Simulators.Fest;
using AcceptanceHarness.Tests.Simulators.Helsenorge;
using AcceptanceHarness.Tests.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.Meldingstjener;
using AcceptanceHarness.Tests.Simulators.Provetjeneste;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Kjernejournal;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A simulated system with a call that it takes in, for tests that run over all of them.</summary>
/// <param name="Make">Makes the system.</param>
/// <param name="Service">The service key that the good call goes to.</param>
/// <param name="Good">A body that the system takes in; a new one for every number.</param>
/// <param name="SoapAction">The SOAPAction of the good call, if it needs one.</param>
internal sealed record SystemUnderTest(
    Func<ISimulatedSystem> Make, string Service, Func<int, string> Good, string? SoapAction)
{
    /// <summary>The media type of the good call.</summary>
    public string MediaType { get; init; } = "text/xml";

    /// <summary>The method of the good call.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Post;

    /// <summary>Where the good call goes, from the service's address.</summary>
    public string GoodPath { get; init; } = "";

    /// <summary>Where hostile calls go, from the service's address.</summary>
    public string HostilePath { get; init; } = "";

    /// <summary>Makes the good call where it is no POST with a body.</summary>
    public Func<Uri, HttpRequestMessage>? Request { get; init; }

    public static IReadOnlyDictionary<string, SystemUnderTest> All { get; } = new Dictionary<string, SystemUnderTest>
    {
        ["ekko"] = new(() => new EchoSystem(), "ekko-notat", number => EchoSystem.Note("p1", $"m{number}", "k1"), null),
        [ReseptformidlerenSimulator.SystemName] = new(
            () => Catalogue().Single(s => s.Name == ReseptformidlerenSimulator.SystemName),
            ReseptformidlerenSimulator.Tjeneste,
            _ => Encoding.UTF8.GetString(Legekontor.Konvolutt("M1", Legekontor.Signert(Legekontor.Eksempel("M1")))),
            "\"M1\""),
        [FestSimulator.SystemName] = new(
            () => Catalogue().Single(s => s.Name == FestSimulator.SystemName), FestSimulator.Tjeneste, _ => Festkonvolutt.Hele(), null)
        {
            MediaType = Soap12.MediaType,
        },
        [HelseIdSimulator.SystemName] = new(
            () => Catalogue().Single(s => s.Name == HelseIdSimulator.SystemName),
            HelseIdSimulator.Tjeneste,
            number => $"grant_type=client_credentials&client_id=k{number}&client_assertion=a.b.c&scope=x",
            null)
        {
            Method = HttpMethod.Get,
            GoodPath = ".well-known/openid-configuration",
            HostilePath = "connect/token",
            MediaType = "application/x-www-form-urlencoded",
        },
        [ProvetjenesteSimulator.SystemName] = new(
            () => new MedUtsteder(Catalogue().Single(s => s.Name == ProvetjenesteSimulator.SystemName)),
            ProvetjenesteSimulator.SystemTjeneste,
            _ => "{}",
            null)
        {
            Request = Provekall.System,
        },
        [KjernejournalSimulator.SystemName] = new(
            () => new MedUtsteder(Catalogue().Single(s => s.Name == KjernejournalSimulator.SystemName)),
            KjernejournalTjenester.Helseindikator,
            _ => $$"""{"fnr":"{{Kjrigg.Pasient}}"}""",
            null)
        {
            Request = Kjrigg.Indikatorkall,
            HostilePath = "helseindikator/status",
            MediaType = "application/json",
        },
        [MeldingstjenerSimulator.SystemName] = new(
            () => new MedUtsteder(Catalogue().Single(s => s.Name == MeldingstjenerSimulator.SystemName)),
            Edidel.Tjeneste,
            _ => "{}",
            null)
        {
            Request = Meldingstjenernettkall.Meldinger,
        },
        [AdresseregisteretSimulator.SystemName] = new(
            () => Catalogue().Single(s => s.Name == AdresseregisteretSimulator.SystemName),
            RegisterTjenester.AdresseregisteretSoap,
            _ => Registerrigg.Konvolutt("http://register.nhn.no/CommunicationParty", "Ping"),
            null)
        {
            Request = endpoint => new HttpRequestMessage(HttpMethod.Post, endpoint) { Headers = { Authorization = Registerrigg.Basic() } },
        },
        [HelsenorgeSimulator.SystemName] = new(
            () => new MedUtsteder(Catalogue().Single(s => s.Name == HelsenorgeSimulator.SystemName)),
            HelsenorgeTjenester.Aktiv,
            _ => $$"""{"fnrListe":["{{Kjrigg.Pasient}}"],"omraade":"Helsehjelp"}""",
            null)
        {
            Request = Helsenorgenettkall.Aktiv,
            MediaType = "application/json",
        },
    };

    public static IReadOnlyList<ISimulatedSystem> Catalogue() => SimulatorCatalog.Create(Legekontor.Pki, TimeProvider.System);

    /// <summary>Where hostile calls go.</summary>
    public Uri Hostile(Uri endpoint) => HostilePath.Length == 0 ? endpoint : new Uri(endpoint, HostilePath);

    /// <summary>Sends the good call of a number; gives the status.</summary>
    public async Task<int> SendAsync(HttpClient client, Uri endpoint, int number)
    {
        using var request = Request?.Invoke(endpoint)
            ?? new HttpRequestMessage(Method, GoodPath.Length == 0 ? endpoint : new Uri(endpoint, GoodPath));
        if (request.Method == HttpMethod.Post)
        {
            request.Content = new StringContent(Good(number), Encoding.UTF8, MediaType);
        }

        if (SoapAction is { } action)
        {
            request.Headers.Add("SOAPAction", action);
        }

        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
