namespace AcceptanceHarness.Features.Drivers;

/// <summary>Ends a scenario that could not be run at all: what it needs is not there.</summary>
public sealed class NotRunException(string reason) : Exception(reason);
