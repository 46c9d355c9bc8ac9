using AcceptanceHarness.Bdd;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Tests.Bdd.Running;

namespace AcceptanceHarness.Tests.Cli;

public sealed class ScenarioListTests
{
    private const string Feature = """
        Egenskap: E
          @AK-ERE-2-01
          Regel: R
            Scenario: S
              Når noe skjer
              Og noe annet skjer
              Og noe uklart skjer
              Og noe skjer
        """;

    [Fact]
    public async Task Says_of_each_step_whether_it_was_performed_failed_unknown_or_ambiguous()
    {
        var outcome = await BddRun.Of(Feature, typeof(Bindings)).RunAsync();

        var scenario = Assert.Single(ScenarioList.Of(outcome, new RunRecorder()));

        Assert.Equal(["utført", "udefinert", "tvetydig", "hoppet over"], scenario.Steps.Select(s => s.Status));
        Assert.Equal(Dom.FeilITestverktoy, scenario.Dom);
    }

    [Binding]
    public sealed class Bindings(Trace trace)
    {
        [When("noe skjer")]
        public void Happen() => trace.Say("steg");

        [When("noe uklart skjer")]
        public void Unclear() => trace.Say("aldri");

        [When("noe uklart {word}")]
        public void AsUnclear(string word) => trace.Say(word);
    }
}
