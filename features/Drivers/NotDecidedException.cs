namespace AcceptanceHarness.Features.Drivers;

/// <summary>Ends a scenario without a verdict: what it needed to decide never came.</summary>
public sealed class NotDecidedException(string reason) : Exception(reason);
