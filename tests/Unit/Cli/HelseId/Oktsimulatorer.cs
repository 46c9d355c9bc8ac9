using System.Text;
using System.Text.Json;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Cli.HelseId;

/// <summary>The simulators with their control listener, as <c>acceptance simulators</c> runs them, but over plain HTTP.</summary>
internal sealed class Oktsimulatorer : IAsyncDisposable
{
    private readonly Journal _journal;

    private Oktsimulatorer(SimulatorHost host, Journal journal)
    {
        Host = host;
        _journal = journal;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    public SimulatorHost Host { get; }

    public HttpClient Http { get; }

    public string Styring => Host.ControlAddress!.ToString();

    /// <summary>The key of the client of the tests.</summary>
    public JoseKey Nokkel { get; } = JoseKey.CreateEc();

    /// <summary>A set of the client's public key.</summary>
    public string Jwks => $$"""{"keys":[{{Nokkel.ToRegisteredJwk().ToJsonString()}}]}""";

    public static async Task<Oktsimulatorer> StartAsync(string? token = null, JournalMemory? memory = null)
    {
        var journal = Journal.InMemory(memory ?? new JournalMemory(), TimeProvider.System);
        var options = new SimulatorHostOptions
        {
            StartControl = true,
            ControlToken = token,
            ControlRoutes = [(routes, at) => Oktruter.Map(routes, new HelseIdOkter(at, TimeProvider.System, null))],
        };
        var systems = SimulatorCatalog.Create(Legekontor.Pki, TimeProvider.System).Where(s => s.Name is "helseid" or "provetjeneste").ToList();
        return new Oktsimulatorer(
            await SimulatorHost.StartAsync(options, systems, journal, TimeProvider.System, TestContext.Current.CancellationToken), journal);
    }

    /// <summary>Opens a session by a control call.</summary>
    public async Task<Oktbeskrivelse> ApneAsync(string more = "")
    {
        var (status, body) = await StyrAsync(HttpMethod.Post, "/helseid/okter", $$"""{"klientId":"klient-1","jwks":{{Jwks}}{{more}}}""");
        Assert.True(status == 201, body);
        return JsonSerializer.Deserialize<Oktbeskrivelse>(body, Oktjson.Options)!;
    }

    public async Task<Oktresultat> StoppAsync(string okt)
    {
        var (status, body) = await StyrAsync(HttpMethod.Post, $"/helseid/okter/{okt}/stopp");
        Assert.True(status == 200, body);
        return JsonSerializer.Deserialize<Oktresultat>(body, Oktjson.Options)!;
    }

    public async Task<(int Status, string Body)> StyrAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Host.ControlAddress!, path));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
        await _journal.DisposeAsync();
    }
}
