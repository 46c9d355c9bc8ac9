namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message on its way to a client.</summary>
/// <param name="Post">The message in the queue.</param>
internal sealed record Levering(Kopost Post);
