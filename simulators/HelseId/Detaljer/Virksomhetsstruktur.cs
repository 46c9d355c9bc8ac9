namespace AcceptanceHarness.Simulators.HelseId.Detaljer;

/// <summary>The organisation as a client sent it.</summary>
/// <param name="ErFlere">True for the structure of a multi-tenant client.</param>
/// <param name="Hovedenhet">The main unit as it was written; null in the structure of a single-tenant client.</param>
/// <param name="Underenhet">The sub-unit as it was written; null for none.</param>
internal sealed record Virksomhetsstruktur(bool ErFlere, string? Hovedenhet, string? Underenhet);
