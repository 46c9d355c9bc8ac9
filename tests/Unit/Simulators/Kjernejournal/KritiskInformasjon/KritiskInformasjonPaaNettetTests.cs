using System.Net;
using System.Net.Sockets;
using System.Text;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Provetjeneste;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The service for critical information over the wire: what a server in front of it may do to a call.</summary>
public sealed class KritiskInformasjonPaaNettetTests : IAsyncLifetime
{
    private readonly MemoryJournal _journal = new();
    private readonly HttpClient _http = new();
    private SimulatorHost _host = null!;
    private Kritiskrigg _rigg = null!;

    private Uri Tjeneste => _host.EndpointTable("s1")[KjernejournalTjenester.KritiskInformasjon];

    public async ValueTask InitializeAsync()
    {
        var clock = new Kritiskrigg().Clock;
        _host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [new MedUtsteder(new KjernejournalSimulator(Tilgangsrigg.Valg, new KjernejournalOptions()))], _journal, clock, TestContext.Current.CancellationToken);
        var tenant = _host.AddTenant("s1", clock, clock);
        KjernejournalSimulator.Registrer(tenant, new Borger { Fnr = Kritiskrigg.Pasient });
        _rigg = new Kritiskrigg
        {
            Rot = Tjeneste.AbsoluteUri[..^Kritiskrigg.Sti.Length],
            Utsteder = _host.EndpointTable("s1")["helseid"].AbsoluteUri.TrimEnd('/'),
        };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_resource_is_made_read_and_deleted()
    {
        var made = await SendAsync(Kritiskrigg.Ny("POST", "/AllergyIntolerance", Kritiskrigg.Ressurs().ToJsonString()));
        var path = made.Headers.Location!.AbsolutePath[$"/s1{Kritiskrigg.Sti}".Length..];
        var read = await SendAsync(Kritiskrigg.Ny("GET", path));
        var gone = await SendAsync(Kritiskrigg.Ny("DELETE", path));
        var after = await SendAsync(Kritiskrigg.Ny("GET", path));

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.Gone], new[] { made, read, gone, after }.Select(each => each.StatusCode));
        Assert.Equal("application/fhir+json", read.Content.Headers.ContentType!.MediaType);
        Assert.Empty(_host.ToolFaults);
    }

    [Theory]
    [InlineData("/AllergyIntolerance/../status", 405)]
    [InlineData("/AllergyIntolerance/%2e%2e/%2e%2e/x", 404)]
    [InlineData("/AllergyIntolerance/a%2Fb", 400)]
    [InlineData("/AllergyIntolerance/a%00b", 400)]
    [InlineData("/AllergyIntolerance//", 404)]
    [InlineData("/AllergyIntolerance/%ff", 400)]
    public async Task A_path_with_tricks_is_answered_and_stops_nothing(string path, int expected)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Tjeneste.Host, Tjeneste.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {Tjeneste.AbsolutePath}{path} HTTP/1.1\r\nHost: {Tjeneste.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);

        var answer = await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith($"HTTP/1.1 {expected} ", answer, StringComparison.Ordinal);
        Assert.Empty(_host.ToolFaults);
    }

    [Fact]
    public async Task A_call_without_token_is_told_so_in_the_services_own_form()
    {
        using var answer = await _http.GetAsync(new Uri($"{Tjeneste}/Flag"), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Unauthorized, "KI-0002"), (answer.StatusCode, answer.Headers.GetValues("nhn-error-code").Single()));
        Assert.Equal("ki-sok", Assert.Single(_journal.Exchanges("s1")).Operation);
    }

    private async Task<HttpResponseMessage> SendAsync(Kritiskforesporsel foresporsel)
    {
        var call = _rigg.Kall(foresporsel);
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), call.Address);
        if (!call.Body.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(call.Body);
        }

        foreach (var header in call.Headers)
        {
            _ = request.Headers.TryAddWithoutValidation(header.Key, header.Value) || request.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value) == true;
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
