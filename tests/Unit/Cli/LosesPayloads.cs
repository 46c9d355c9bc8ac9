using AcceptanceHarness.Bdd.Running;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>Takes away the folder that a run writes its payloads to, when its first scenario begins.</summary>
internal sealed class LosesPayloads(string run) : IRunListener
{
    public int Begun { get; private set; }

    public void ScenarioStarted(ScenarioPlan scenario)
    {
        if (Begun++ == 0)
        {
            Directory.Delete(Path.Combine(run, "payloads"), recursive: true);
        }
    }

    public void StepStarted(ScenarioPlan scenario, string text)
    {
    }

    public void StepFinished(ScenarioPlan scenario, StepOutcome step)
    {
    }

    public void ScenarioFinished(ScenarioOutcome outcome)
    {
    }
}
