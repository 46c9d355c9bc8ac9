namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>An appointment that was sent and is in order.</summary>
/// <param name="Time">The appointment, as if it were new.</param>
internal sealed record Timehendelse(LagretTime Time);
