using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.Running;

public sealed class HookTests
{
    private const string Two = """
        Egenskap: To
          @egen
          Scenario: Første
            Når noe skjer
          Scenario: Andre
            Når noe skjer
        """;

    [Fact]
    public async Task Run_around_run_feature_scenario_and_step_in_order()
    {
        var trace = new Trace();

        var outcome = await BddRun.Of(Two, typeof(Bindings)).RunAsync(trace);

        Assert.True(outcome.Success);
        Assert.Equal(
            [
                "før kjøring", "før egenskap To",
                "først", "før egen", "sist", "før steg noe skjer", "steg", "etter steg", "etter Første",
                "først", "sist", "før steg noe skjer", "steg", "etter steg", "etter Andre",
                "etter egenskap", "etter kjøring",
            ],
            trace.Lines);
    }

    [Fact]
    public async Task After_scenario_is_told_what_failed()
    {
        var trace = new Trace();

        var outcome = await BddRun.Of("Egenskap: E\n  Scenario: S\n    Når noe feiler", typeof(Failing)).RunAsync(trace);

        Assert.Equal(ScenarioExecutionStatus.TestError, outcome.Only().Status);
        Assert.Equal(["etter steg TestError feilet", "TestError: feilet"], trace.Lines);
    }

    [Fact]
    public async Task A_failing_hook_before_the_scenario_skips_its_steps()
    {
        var outcome = await BddRun.Of("Egenskap: E\n  Scenario: S\n    Når noe skjer", typeof(Stopping)).RunAsync();

        Assert.Equal(ScenarioExecutionStatus.Skipped, Assert.Single(outcome.Only().Steps).Status);
        Assert.Equal("stoppet", outcome.Only().Error?.Message);
    }

    [Fact]
    public async Task Are_never_given_an_object_without_what_it_requires()
    {
        var outcome = await BddRun.Of("Egenskap: E\n  Scenario: S\n    Når noe skjer", typeof(Needing)).RunAsync();

        Assert.IsType<BindingException>(outcome.Only().Error);
        Assert.EndsWith("Room, og den kan ikke lages.", outcome.Only().Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_hook_after_the_run_fails_the_run_alone()
    {
        var outcome = await BddRun.Of("Egenskap: E\n  Scenario: S\n    Når noe skjer", typeof(FailingLast)).RunAsync();

        Assert.Equal(ScenarioExecutionStatus.OK, outcome.Only().Status);
        Assert.False(outcome.Success);
    }

    [Binding]
    public sealed class Bindings(Trace trace, ScenarioContext scenario)
    {
        [BeforeTestRun]
        public static void BeforeRun(Trace trace) => trace.Say("før kjøring");

        [AfterTestRun]
        public static void AfterRun(Trace trace) => trace.Say("etter kjøring");

        [BeforeFeature]
        public static void BeforeFeature(Trace trace, FeatureContext feature) =>
            trace.Say("før egenskap " + feature.FeatureInfo.Title);

        [AfterFeature]
        public static void AfterFeature(Trace trace) => trace.Say("etter egenskap");

        [BeforeScenario(Order = 20000)]
        public void Last() => trace.Say("sist");

        [BeforeScenario("@egen")]
        public void Tagged() => trace.Say("før egen");

        [BeforeScenario("annen")]
        public void Other() => trace.Say("aldri");

        [BeforeScenario(Order = 1)]
        public void First() => trace.Say("først");

        [BeforeStep]
        public void BeforeStep() => trace.Say("før steg " + scenario.StepContext?.StepInfo.Text);

        [When("noe skjer")]
        public void Happen() => trace.Say("steg");

        [AfterStep]
        public void AfterStep() => trace.Say("etter steg");

        [AfterScenario]
        public void After() => trace.Say("etter " + scenario.ScenarioInfo.Title);
    }

    [Binding]
    public sealed class Failing(Trace trace, ScenarioContext scenario)
    {
        [When("noe feiler")]
        public static Task FailAsync() => Task.FromException(new InvalidOperationException("feilet"));

        [AfterStep]
        public void AfterStep() => trace.Say($"etter steg {scenario.StepContext?.Status} {scenario.TestError?.Message}");

        [AfterScenario]
        public void After() => trace.Say(scenario.ScenarioExecutionStatus + ": " + scenario.TestError?.Message);
    }

    [Binding]
    public sealed class Stopping(Trace trace)
    {
        [BeforeScenario]
        public static void Stop() => throw new InvalidOperationException("stoppet");

        [When("noe skjer")]
        public void Happen() => trace.Say("aldri");
    }

    public class Room
    {
        public required string Key { get; init; }
    }

    public sealed class LargeRoom : Room;

    [Binding]
    public sealed class Needing(Trace trace, LargeRoom room)
    {
        [When("noe skjer")]
        public void Happen() => trace.Say(room.Key);
    }

    [Binding]
    public sealed class FailingLast(Trace trace)
    {
        [When("noe skjer")]
        public void Happen() => trace.Say("steg");

        [AfterTestRun]
        public static void Fail() => throw new InvalidOperationException("til slutt");
    }
}
