namespace AcceptanceHarness.Bdd.Running;

/// <summary>How a run went.</summary>
/// <param name="Scenarios">How each scenario went, in the order of the feature files; one that never began is skipped.</param>
/// <param name="HookErrors">What hooks around the run or a feature threw.</param>
public sealed record RunOutcome(IReadOnlyList<ScenarioOutcome> Scenarios, IReadOnlyList<Exception> HookErrors)
{
    /// <summary>Whether no hook threw and every scenario is OK.</summary>
    public bool Success =>
        HookErrors.Count == 0 && Scenarios.All(scenario => scenario.Status == ScenarioExecutionStatus.OK);
}
