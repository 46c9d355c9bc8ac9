using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M24.2: whether the consent was taken in.</summary>
/// <param name="Svar">The answer.</param>
/// <param name="Begrunnelse">Why it was refused; null when it was not.</param>
public sealed record SvarSamtykke(CS Svar, CS? Begrunnelse = null);
