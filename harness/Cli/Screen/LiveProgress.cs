using AcceptanceHarness.Bdd;
using AcceptanceHarness.Bdd.Running;

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
            var word = outcome.Status == ScenarioExecutionStatus.OK ? "ok" : screen.Say("avvik", "deviation");
            screen.Line($"  {outcome.Scenario.CriterionId}  {word.PadRight(6)}  {outcome.Scenario.DisplayName}");
        }
    }
}
