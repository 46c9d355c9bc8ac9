namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Moves the system's clock forward (POST /v1/clock).</summary>
/// <param name="Sekunder">How far, in seconds; above zero.</param>
public sealed record ClockMove(double Sekunder);
