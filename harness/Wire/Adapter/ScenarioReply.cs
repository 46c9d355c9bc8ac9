namespace AcceptanceHarness.Wire.Adapter;

/// <summary>What the system answers to a scenario's cast.</summary>
/// <param name="Rollebesetning">The system's own cast, where it cannot take ours; null when it took ours.</param>
public sealed record ScenarioReply(ScenarioCast? Rollebesetning = null);
