using AcceptanceHarness.Bdd;
using AcceptanceHarness.Bdd.Running;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Screen;

/// <summary>Says what is going on while a run is under way: a live line on a terminal, a line per scenario elsewhere.</summary>
internal sealed class LiveProgress(Terminal screen) : IRunListener
{
    private int _finished;

    public void ScenarioStarted(ScenarioPlan scenario) => screen.Live($"{_finished} ferdig · {scenario.DisplayName}");

    public void StepStarted(ScenarioPlan scenario, string text) =>
        screen.Live($"{_finished} ferdig · {scenario.DisplayName} · {text}");

    public void StepFinished(ScenarioPlan scenario, StepOutcome step)
    {
    }

    public void ScenarioFinished(ScenarioOutcome outcome)
    {
        Interlocked.Increment(ref _finished);
        if (!screen.IsLive)
        {
            screen.Line($"  {outcome.Scenario.CriterionId}  {Word(outcome).PadRight(11)}  {outcome.Scenario.DisplayName}");
        }
    }

    /// <summary>The vendor's deviation, what nobody could decide, and the tool's own failure are never one word.</summary>
    private string Word(ScenarioOutcome outcome) => (outcome.Status, outcome.Error) switch
    {
        (ScenarioExecutionStatus.OK, _) => "ok",
        (_, NotRelevantException) => screen.Say("ikke relevant", "not relevant"),
        (_, CriterionNotMetException) => screen.Say("avvik", "deviation"),
        (_, NotDecidedException or NotRunException or AdapterLostException or EntryNotOfferedException) => screen.Say("åpent", "open"),
        _ => screen.Say("verktøyfeil", "tool fault"),
    };
}
