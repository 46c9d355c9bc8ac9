using System.Globalization;
using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.Running;

public sealed class StepTests
{
    [Fact]
    public async Task An_undefined_step_comes_with_a_step_definition_to_paste()
    {
        var trace = new Trace();

        var outcome = await Run("Så vises 2 varsler om \"Ibux\"", trace);

        Assert.Equal(ScenarioExecutionStatus.UndefinedStep, outcome.Only().Status);
        Assert.Equal(
            """
            Ingen stegdefinisjon passer til «Så vises 2 varsler om "Ibux"». Lim inn denne i en klasse med [Binding]:
            [Then("vises {int} varsler om {string}")]
            public void SaVisesVarslerOm(int verdi1, string verdi2)
            {
                throw new PendingStepException();
            }
            """,
            outcome.Only().Error?.Message);
        Assert.Empty(trace.Lines);
    }

    [Fact]
    public async Task An_ambiguous_step_names_its_step_definitions()
    {
        var outcome = await Run("Når noe tvetydig skjer");

        Assert.Equal(ScenarioExecutionStatus.BindingError, outcome.Only().Status);
        Assert.Equal(
            """
            Flere stegdefinisjoner passer til «Når noe tvetydig skjer»:
            Steps.OneWay: noe tvetydig skjer
            Steps.OtherWay: ^noe (\w+) skjer$
            """,
            outcome.Only().Error?.Message);
    }

    [Fact]
    public async Task A_pending_step_stops_the_scenario()
    {
        var trace = new Trace();

        var outcome = await Run("Når noe uskrevet gjøres\n    Så er tallet 1,5", trace);

        Assert.Equal(ScenarioExecutionStatus.StepDefinitionPending, outcome.Only().Status);
        Assert.Equal(ScenarioExecutionStatus.Skipped, outcome.Only().Steps[1].Status);
        Assert.Equal(["etter steg"], trace.Lines);
    }

    [Theory]
    [InlineData("Så er tallet 1,5", "1,5")]
    [InlineData("Så er navnet \"Ola\"", "Ola")]
    [InlineData("Så er navnet ''", "")]
    [InlineData("Så er utfallet Ikke bestått", "Ikkebestått")]
    [InlineData("Så er vekten 70 kg", "70 kilo")]
    public async Task Reads_values_by_the_culture_of_the_feature_and_by_transformations(string step, string expected)
    {
        var trace = new Trace();

        var outcome = await Run(step, trace);

        Assert.Null(outcome.Only().Error);
        Assert.Equal([expected, "etter steg"], trace.Lines);
    }

    [Fact]
    public async Task Runs_steps_in_the_culture_of_the_feature()
    {
        var trace = new Trace();

        await Run("Når kulturen leses", trace);

        Assert.Equal(["nb", "etter steg"], trace.Lines.Select(line => line == "no" ? "nb" : line));
    }

    [Fact]
    public async Task A_step_definition_with_the_wrong_number_of_values_is_an_error_that_says_so()
    {
        var outcome = await Run("Når noe tar 3 for mye");

        Assert.Equal(ScenarioExecutionStatus.BindingError, outcome.Only().Status);
        Assert.Equal("Stegdefinisjonen Steps.TooFew tar 0 verdier, men steget gir 1.", outcome.Only().Error?.Message);
    }

    [Fact]
    public async Task A_neutralised_step_definition_is_bound_but_not_called()
    {
        var trace = new Trace();

        var outcome = await (Options("Når noe uskrevet gjøres") with { Neutralise = method => method.Name == "Pending" })
            .RunAsync(trace);

        Assert.True(outcome.Success);
        Assert.Equal(["etter steg"], trace.Lines);
    }

    private static AcceptanceHarness.Bdd.Running.FeatureRunOptions Options(string steps) =>
        BddRun.Of($"Egenskap: E\n  Scenario: S\n    {steps}", typeof(Steps));

    private static Task<AcceptanceHarness.Bdd.Running.RunOutcome> Run(string steps, Trace? trace = null) =>
        Options(steps).RunAsync(trace);

    public enum Utfall
    {
        Bestått,
        Ikkebestått,
    }

    public sealed record Vekt(int Kilo);

    [Binding]
    public sealed class Steps(Trace trace)
    {
        [StepArgumentTransformation(@"(\d+) kg", Name = "vekt")]
        public static Vekt Vekt(int kilo) => new(kilo);

        [When("noe tvetydig skjer")]
        public void OneWay() => trace.Say("én");

        [When(@"^noe (\w+) skjer$")]
        public void OtherWay(string how) => trace.Say(how);

        [When("noe uskrevet gjøres")]
        public static void Pending() => throw new PendingStepException();

        [When("noe tar {int} for mye")]
        public void TooFew() => trace.Say("aldri");

        [When("kulturen leses")]
        public void Culture() => trace.Say(CultureInfo.CurrentCulture.Name.Split('-')[0]);

        [Then("er tallet {double}")]
        public void Number(double number) => trace.Say(number.ToString(CultureInfo.CurrentCulture));

        [Then("er navnet {string}")]
        public void Name(string name) => trace.Say(name);

        [Then("er utfallet {Utfall}")]
        public void Outcome(Utfall outcome) => trace.Say(outcome.ToString());

        [Then("er vekten {vekt}")]
        public void Weight(Vekt weight) => trace.Say(FormattableString.Invariant($"{weight.Kilo} kilo"));

        [AfterStep]
        public void AfterStep() => trace.Say("etter steg");
    }
}
