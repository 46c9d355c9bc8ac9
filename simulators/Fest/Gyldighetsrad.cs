namespace AcceptanceHarness.Simulators.Fest;

/// <summary>How long a prescription may be valid, for a sex or for everyone.</summary>
internal sealed record Gyldighetsrad(string Varighet, string? Kjonn = null);
