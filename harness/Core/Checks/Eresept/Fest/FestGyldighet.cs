namespace AcceptanceHarness.Core.Checks.Eresept.Fest;

/// <summary>How long a prescription may be valid.</summary>
/// <param name="Kjonn">The sex that it holds for (kodeverk 3101); null for everyone.</param>
/// <param name="Varighet">A duration, for example <c>P10D</c>.</param>
public sealed record FestGyldighet(string? Kjonn, string Varighet);
