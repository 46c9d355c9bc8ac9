using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers.Carriers;

public sealed class VendorCarrierTests
{
    private const string Performed = """{"outcome":"performed"}""";

    [Fact]
    public async Task An_answer_that_takes_long_is_asked_for_at_its_location()
    {
        var channel = new ScriptedChannel(new(202, "", "/v1/jobber/7"), new(202, ""), new(200, Performed));

        var attempt = await ForskrivAsync(channel);

        Assert.Equal(AttemptOutcome.Performed, attempt.Outcome);
        Assert.Equal(["POST /v1/scenarios/s/actions/forskriv", "GET /v1/jobber/7", "GET /v1/jobber/7"], channel.Calls.Select(call => call.Name));
    }

    [Fact]
    public async Task An_action_may_take_as_long_as_the_catalogue_says()
    {
        var channel = new ScriptedChannel(new AdapterAnswer(200, Performed));

        await ForskrivAsync(channel);

        Assert.Equal(AdapterCatalog.Action(AdapterAction.Forskriv)!.Tidsfrist, channel.Calls[0].Limit);
    }

    [Theory]
    [InlineData(200, "", "fikk noe som ikke er etter openapi.yaml")]
    [InlineData(200, "null", "fikk null")]
    [InlineData(200, """{"outcome":"kanskje"}""", "fikk noe som ikke er etter openapi.yaml ($.outcome)")]
    [InlineData(200, """{"outcome":"performed","outcome":"refused"}""", "fikk noe som ikke er etter openapi.yaml")]
    [InlineData(202, "", "fikk 202 uten Location")]
    [InlineData(500, """{"detail":"Det gikk galt."}""", "fikk 500 fra adapteren: Det gikk galt.")]
    [InlineData(302, "<html>", "fikk 302")]
    public async Task An_answer_outside_the_contract_is_a_lost_adapter(int status, string body, string received)
    {
        var fault = await Assert.ThrowsAsync<AdapterLostException>(() => ForskrivAsync(new ScriptedChannel(new AdapterAnswer(status, body))));

        Assert.Contains(received, fault.Message, StringComparison.Ordinal);
    }

    private static async Task<Attempt> ForskrivAsync(IAdapterChannel channel)
    {
        await using var carrier = new VendorCarrier(channel, TimeProvider.System);
        return await carrier.PerformAsync(
            "s", AdapterAction.Forskriv, new ActionRequest { Bruker = "lege-1" }, TestContext.Current.CancellationToken);
    }

    private sealed class ScriptedChannel(params AdapterAnswer[] answers) : IAdapterChannel
    {
        public List<AdapterCall> Calls { get; } = [];

        public Task<AdapterAnswer> CallAsync(AdapterCall call, CancellationToken cancellationToken)
        {
            Calls.Add(call);
            return Task.FromResult(answers[Calls.Count - 1]);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
