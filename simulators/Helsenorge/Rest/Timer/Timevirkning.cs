namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>What became of an appointment that was sent.</summary>
/// <param name="Utfall">ny, endret, uendret or eldre.</param>
internal sealed record Timevirkning(string Utfall);
