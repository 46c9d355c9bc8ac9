namespace AcceptanceHarness.Bdd.Running;

/// <summary>Is told how a run goes; scenarios that run at the same time tell it at the same time.</summary>
public interface IRunListener
{
    /// <summary>A scenario begins.</summary>
    /// <param name="scenario">The scenario.</param>
    void ScenarioStarted(ScenarioPlan scenario);

    /// <summary>A step begins.</summary>
    /// <param name="scenario">Its scenario.</param>
    /// <param name="text">The step with its keyword.</param>
    void StepStarted(ScenarioPlan scenario, string text);

    /// <summary>A step has ended, or was skipped.</summary>
    /// <param name="scenario">Its scenario.</param>
    /// <param name="step">How it went.</param>
    void StepFinished(ScenarioPlan scenario, StepOutcome step);

    /// <summary>A scenario has ended, its last hook included.</summary>
    /// <param name="outcome">How it went.</param>
    void ScenarioFinished(ScenarioOutcome outcome);
}
