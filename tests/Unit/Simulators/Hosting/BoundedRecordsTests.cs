using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>What a hostile caller can cause without an end is kept within bounds.</summary>
public sealed class BoundedRecordsTests
{
    private readonly MemoryJournal _journal = new();

    [Fact]
    public async Task Faults_of_one_scenario_do_not_grow_in_memory_and_are_all_journalled()
    {
        var told = 0;
        var faults = new ToolFaults(_journal, _ => told++);
        for (var number = 1; number <= 40; number++)
        {
            await faults.RecordAsync(Fault(number, "a"), TestContext.Current.CancellationToken);
        }

        await faults.RecordAsync(Fault(41, "b"), TestContext.Current.CancellationToken);

        Assert.Equal(25, faults.Seen.Count(f => f.Scenarios.Contains("a")));
        Assert.Equal(41, Assert.Single(faults.Seen, f => f.Scenarios.Contains("b")).Exchange);
        Assert.Equal((41, 41), (told, _journal.Events.Count));
    }

    [Fact]
    public void Connections_without_a_call_are_journalled_up_to_a_limit_that_is_told()
    {
        var watch = new ConnectionWatch("ekko", new ToolFaults(_journal, told: null));
        for (var number = 0; number < ConnectionWatch.MostJournalled + 50; number++)
        {
            watch.BodyNotRead("klienten brøt av");
        }

        Assert.Equal(ConnectionWatch.MostJournalled + 1, _journal.Events.Count);
        Assert.Equal("Flere enn 1000 forbindelser og kall uten innhold til ekko; flere blir ikke ført.", _journal.Events[^1].Text);
    }

    private static ToolFault Fault(long exchange, string scenario) =>
        new(new InvalidOperationException("med vilje"), "", "ekko") { Scenarios = [scenario], Exchange = exchange };
}
