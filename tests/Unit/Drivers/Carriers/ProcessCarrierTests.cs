using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.ReferenceSystem.Hosting;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Tests.Drivers.Carriers;

public sealed class ProcessCarrierTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Requires("node")]
    public async Task A_small_node_adapter_performs_its_one_action_and_offers_nothing_else()
    {
        var system = new StandInSystem();
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancellation);
        await using var carrier = ProcessCarrier.Start(Command($"process.env.FAGSYSTEM_URL='{server.Address}'"), TimeProvider.System);

        var declaration = await carrier.DescribeAsync(Cancellation);
        var attempts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => carrier.PerformAsync(
            "s", AdapterAction.Forskriv, new ActionRequest { Bruker = "lege-1" }, Cancellation)));
        var view = await Assert.ThrowsAsync<EntryNotOfferedException>(() => carrier.ViewAsync("s", AdapterView.Reseptliste, Cancellation));
        var action = await Assert.ThrowsAsync<EntryNotOfferedException>(() => carrier.PerformAsync(
            "s", AdapterAction.LoggInn, new ActionRequest { Bruker = "lege-1" }, Cancellation));

        Assert.Equal("Eksempelleverandøren", declaration.Leverandor);
        Assert.All(attempts, attempt => Assert.Equal(system.Attempt.Shown, attempt.Shown));
        Assert.Equal((AdapterView.Reseptliste, AdapterAction.LoggInn), (view.Entry, action.Entry));
    }

    [Fact]
    [Requires("node")]
    public async Task A_command_that_ends_is_a_lost_adapter_and_its_last_words_are_kept()
    {
        await using var carrier = ProcessCarrier.Start("node -e \"console.error('Finner ikke EPJ-en'); process.exit(3)\"", TimeProvider.System);

        var fault = await Assert.ThrowsAsync<AdapterLostException>(() => carrier.DescribeAsync(Cancellation));

        Assert.Equal(
            "Forventet svar på GET /v1/system fra adapterkommandoen, fikk ingen: kommandoen er avsluttet. "
            + "Den skrev sist: «Finner ikke EPJ-en». Kjør kommandoen for hånd, og se hva den gjør.",
            fault.Message);
    }

    [Fact]
    [Requires("node")]
    public async Task A_command_that_does_not_listen_is_killed_when_it_is_no_longer_needed()
    {
        var carrier = ProcessCarrier.Start("node -e \"setInterval(() => {}, 1000)\"", TimeProvider.System);

        await carrier.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Cancellation);
    }

    [Theory]
    [Requires("node")]
    [InlineData("{\\x22id\\x22:\\x221\\x22,\\x22id\\x22:\\x221\\x22,\\x22status\\x22:501}")]
    [InlineData("{\\x22id\\x22:\\x22\\\\ud800\\x22,\\x22status\\x22:501}\\n{\\x22id\\x22:\\x221\\x22,\\x22status\\x22:501}")]
    public async Task A_line_that_is_odd_never_stops_the_reading(string lines)
    {
        await using var carrier = ProcessCarrier.Start(
            $"node -e \"process.stdin.once('data', () => console.log('{lines}')).on('end', () => process.exit())\"", TimeProvider.System);

        await Assert.ThrowsAsync<EntryNotOfferedException>(() => carrier.DescribeAsync(Cancellation));
    }

    [Fact]
    public async Task What_a_command_left_running_does_not_hold_up_the_end()
    {
        var carrier = ProcessCarrier.Start("sh -c \"sleep 40 & exit\"", TimeProvider.System);

        await carrier.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Cancellation);
    }

    [Theory]
    [InlineData("", "forventet en kommando")]
    [InlineData("finnes-ikke-her --x", "kommandoen «finnes-ikke-her» kan ikke startes")]
    public void A_command_that_cannot_start_names_the_setting(string command, string reason)
    {
        var fault = Assert.Throws<OptionsValidationException>(() => ProcessCarrier.Start(command, TimeProvider.System));

        Assert.Contains("--adapter-command", fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Sets the address in the program's own environment, so that tests in parallel do not share one.</summary>
    private static string Command(string setting)
    {
        var adapter = Path.Combine(Repository.Root, "tests", "Node", "adapter.mjs");
        return $"node --input-type=module -e \"{setting}; await import('{new Uri(adapter)}')\"";
    }
}
