using AcceptanceHarness.Bdd.Running;

namespace AcceptanceHarness.Tests.Bdd.Running;

/// <summary>Stops a run, as Ctrl-C does, when its first scenario has ended.</summary>
internal sealed class StopsAfterFirst(CancellationTokenSource stop) : IRunListener
{
    public void ScenarioStarted(ScenarioPlan scenario)
    {
    }

    public void StepStarted(ScenarioPlan scenario, string text)
    {
    }

    public void StepFinished(ScenarioPlan scenario, StepOutcome step)
    {
    }

    public void ScenarioFinished(ScenarioOutcome outcome) => stop.Cancel();
}
