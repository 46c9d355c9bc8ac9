using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Reseptgyldighet: how long a prescription may be valid.</summary>
/// <param name="Kjonn">The sex that it holds for (kodeverk 3101); null for everyone.</param>
/// <param name="Varighet">How long.</param>
public sealed record FestReseptgyldighet(CS? Kjonn, FestVarighet Varighet);
