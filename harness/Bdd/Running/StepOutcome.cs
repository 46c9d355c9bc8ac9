namespace AcceptanceHarness.Bdd.Running;

/// <summary>How a step went.</summary>
/// <param name="Text">The step with its keyword.</param>
/// <param name="Status">How it went.</param>
/// <param name="Error">What stopped it, or null.</param>
/// <param name="Duration">How long it took.</param>
public sealed record StepOutcome(string Text, ScenarioExecutionStatus Status, Exception? Error, TimeSpan Duration);
