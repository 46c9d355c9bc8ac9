using System.Net;
using System.Text;
using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.ReferenceSystem.Hosting;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Tests.Drivers.Carriers;

public sealed class PushCarrierTests : ContractCompliance
{
    private ReferenceServer? _server;
    private VendorCarrier? _carrier;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public override async ValueTask DisposeAsync()
    {
        await _carrier!.DisposeAsync();
        await _server!.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_outside_the_contract_is_a_lost_adapter_and_carries_its_reason()
    {
        var fault = await Assert.ThrowsAsync<AdapterLostException>(
            () => _carrier!.PerformAsync("s", AdapterAction.Tilbakekall, new ActionRequest { Bruker = "lege-1" }, Cancellation));

        Assert.Equal(
            "Forventet statuskode 200 og svar etter openapi.yaml på POST /v1/scenarios/s/actions/tilbakekall, "
            + "fikk 400 fra adapteren: Resepten er ukjent. Se adapterens logg.",
            fault.Message);
    }

    [Fact]
    public async Task An_adapter_that_is_not_there_is_lost_within_seconds()
    {
        await using var nobody = PushCarrier.Open(new Uri("http://127.0.0.1:1"), null, TimeProvider.System);

        var fault = await Assert.ThrowsAsync<AdapterLostException>(
            () => nobody.DescribeAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, Cancellation));

        Assert.StartsWith("Forventet svar på GET /v1/system fra adapteren på http://127.0.0.1:1/, fikk ingen (", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Start adapteren, eller rett --adapter.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_adapter_on_another_machine_needs_a_token()
    {
        var fault = Assert.Throws<OptionsValidationException>(
            () => PushCarrier.Open(new Uri("https://adapter.example.no"), null, TimeProvider.System));

        Assert.Contains("adapterToken", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"bruker\":7}")]
    [InlineData("[1,2,3]")]
    [InlineData("\u0000")]
    public async Task Bad_input_to_the_server_is_a_problem_and_the_next_call_works(string body)
    {
        using var http = new HttpClient { BaseAddress = _server!.Address };
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(new Uri("/v1/scenarios/s/actions/forskriv", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Prøve-EPJ", (await _carrier!.DescribeAsync(Cancellation)).Produkt);
    }

    [Theory]
    [InlineData("POST", "/v1/scenarios/s/actions/finnes-ikke", HttpStatusCode.NotImplemented)]
    [InlineData("GET", "/v1/scenarios/s/views/finnes-ikke", HttpStatusCode.NotImplemented)]
    [InlineData("GET", "/v2/system", HttpStatusCode.NotFound)]
    [InlineData("POST", "/v1/system", HttpStatusCode.MethodNotAllowed)]
    public async Task What_the_contract_does_not_have_is_a_problem(string method, string path, HttpStatusCode expected)
    {
        using var http = new HttpClient { BaseAddress = _server!.Address };
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await http.SendAsync(request, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_body_over_a_megabyte_is_refused()
    {
        using var http = new HttpClient { BaseAddress = _server!.Address };
        using var content = new StringContent($"{{\"bruker\":\"{new string('a', 2_000_000)}\"}}", Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(new Uri("/v1/scenarios/s/actions/forskriv", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private protected override async Task<IVendorSystem> ReachAsync(IVendorSystem system)
    {
        _server = await ReferenceServer.StartAsync(system, 0, Cancellation);
        return _carrier = PushCarrier.Open(_server.Address, null, TimeProvider.System);
    }
}
