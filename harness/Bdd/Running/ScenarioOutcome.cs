namespace AcceptanceHarness.Bdd.Running;

/// <summary>How a scenario went.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Status">The first thing that went wrong, or OK.</param>
/// <param name="Error">What was thrown first, or null.</param>
/// <param name="Steps">How each step went, in order.</param>
/// <param name="Duration">How long it took, hooks included.</param>
public sealed record ScenarioOutcome(
    ScenarioPlan Scenario,
    ScenarioExecutionStatus Status,
    Exception? Error,
    IReadOnlyList<StepOutcome> Steps,
    TimeSpan Duration);
