using AcceptanceHarness.Bdd;
using AcceptanceHarness.Bdd.Running;

namespace AcceptanceHarness.Tests.Bdd.Running;

public sealed class ScenarioTests
{
    private const string Outline = """
        @hele
        Egenskap: Kvittering
          @AK-ERE-2-01 @nivå:må
          Regel: Svaret vises
            Kilde: veilederen
            @viser:a
            Scenariomal: Avvist med <kode>
              Når noe skjer
              @kjent
              Eksempler:
                | kode | rolle |
                | X99  | lege  |
                | X98  | lege  |
        """;

    [Fact]
    public void Are_known_by_criterion_title_and_row_values()
    {
        var run = new FeatureRun(BddRun.Of(Outline, typeof(Bindings)));

        Assert.Equal(
            ["AK-ERE-2-01 | Avvist med <kode> | X99 | lege", "AK-ERE-2-01 | Avvist med <kode> | X98 | lege"],
            run.Scenarios.Select(scenario => $"{scenario.CriterionId} | {scenario.Title} | {string.Join(" | ", scenario.RowValues)}"));
        Assert.Equal("Avvist med X99 (lege)", run.Scenarios[0].DisplayName);
    }

    [Fact]
    public async Task Stand_in_the_outcome_as_skipped_when_the_run_is_stopped_before_them()
    {
        using var stop = new CancellationTokenSource();
        var run = new FeatureRun(BddRun.Of(Outline, typeof(Bindings)) with
        {
            Register = container => container.RegisterInstanceAs(new Trace()),
            Listener = new StopsAfterFirst(stop),
        });

        var outcome = await run.RunAsync(stop.Token);

        Assert.Equal(
            [ScenarioExecutionStatus.OK, ScenarioExecutionStatus.Skipped], outcome.Scenarios.Select(scenario => scenario.Status));
        Assert.False(outcome.Success);
    }

    [Fact]
    public async Task Know_their_tags_rule_and_arguments()
    {
        var trace = new Trace();
        var options = BddRun.Of(Outline, typeof(Bindings)) with { Filter = scenario => scenario.RowValues[0] == "X98" };

        await options.RunAsync(trace);

        Assert.Equal(
            [
                "egne viser:a kjent",
                "alle viser:a kjent AK-ERE-2-01 nivå:må hele",
                "regel Svaret vises | AK-ERE-2-01 nivå:må",
                "rad X98 lege",
                "ryddet",
            ],
            trace.Lines);
    }

    [Fact]
    public async Task Get_objects_of_their_own_that_are_disposed_afterwards()
    {
        var trace = new Trace();

        await BddRun.Of("""
            Egenskap: E
              Scenario: Én
                Når det telles
                Og det telles
              Scenario: To
                Når det telles
            """, typeof(Counting)).RunAsync(trace);

        Assert.Equal(["1", "2", "ryddet etter 2", "1", "ryddet etter 1"], trace.Lines);
    }

    [Fact]
    public async Task Run_at_the_same_time_when_told_to()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 4).Select(row => $"      | {row} |"));
        var options = BddRun.Of(
            $"Egenskap: E\n  Scenariomal: S\n    Når <n> møtes\n    Eksempler:\n      | n |\n{rows}", typeof(Meeting));

        var outcome = await (options with { Parallelism = 4, Register = null }).RunAsync();

        Assert.True(outcome.Success);
        Assert.Equal(["1", "2", "3", "4"], outcome.Scenarios.Select(scenario => scenario.Scenario.RowValues[0]));
    }

    [Fact]
    public async Task Begin_no_more_once_the_run_is_cancelled()
    {
        var run = new FeatureRun(BddRun.Of("Egenskap: E\n  Scenario: S\n    Når noe skjer", typeof(Bindings)));

        var outcome = await run.RunAsync(new CancellationToken(canceled: true));

        Assert.Equal(ScenarioExecutionStatus.Skipped, outcome.Only().Status);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        var error = Assert.Throws<FormatException>(() => new FeatureRun(BddRun.Of("Egenskap: E\n  Scenario: S\n    Når noe\n    tull")));

        Assert.StartsWith("features/prove.feature kan ikke leses: ", error.Message, StringComparison.Ordinal);
    }

    [Binding]
    public sealed class Bindings(Trace trace, ScenarioContext scenario) : IDisposable
    {
        [When("noe skjer")]
        public void Happen()
        {
            var info = scenario.ScenarioInfo;
            trace.Say("egne " + string.Join(' ', info.Tags));
            trace.Say("alle " + string.Join(' ', info.CombinedTags));
            trace.Say($"regel {scenario.RuleInfo?.Title} | {string.Join(' ', scenario.RuleInfo?.Tags ?? [])}");
            trace.Say($"rad {info.Arguments["kode"]} {info.Arguments["rolle"]}");
        }

        public void Dispose() => trace.Say("ryddet");
    }

    public sealed class Counter(Trace trace) : IAsyncDisposable
    {
        public int Value { get; set; }

        public ValueTask DisposeAsync()
        {
            trace.Say(FormattableString.Invariant($"ryddet etter {Value}"));
            return ValueTask.CompletedTask;
        }
    }

    [Binding]
    public sealed class Counting(Trace trace, Counter counter)
    {
        [When("det telles")]
        public void Count() => trace.Say(FormattableString.Invariant($"{++counter.Value}"));
    }

    public sealed class Meetingplace : IDisposable
    {
        public Barrier Barrier { get; } = new(4);

        public void Dispose() => Barrier.Dispose();
    }

    [Binding]
    public sealed class Meeting(Meetingplace place)
    {
        [BeforeTestRun]
        public static void Prepare(IObjectContainer container) =>
            container.RegisterInstanceAs(new Meetingplace(), dispose: true);

        [When("{int} møtes")]
        public void Meet(int number) => Assert.True(place.Barrier.SignalAndWait(TimeSpan.FromSeconds(30)), $"{number}");
    }
}
