using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Substans: one substance in an interaction.</summary>
/// <param name="Navn">Its name.</param>
/// <param name="Atc">Its ATC code, whole or a group's; null when it has none.</param>
public sealed record FestSubstans(string Navn, CV? Atc);
