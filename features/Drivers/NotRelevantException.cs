namespace AcceptanceHarness.Features.Drivers;

/// <summary>Ends a scenario that does not concern the system, by what the system declares of itself.</summary>
public sealed class NotRelevantException(string reason) : Exception(reason);
