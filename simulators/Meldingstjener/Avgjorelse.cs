namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A client settles a message that it has.</summary>
/// <param name="Post">The message.</param>
/// <param name="Utfall">How.</param>
internal sealed record Avgjorelse(Kopost Post, Leveringsutfall Utfall);
