namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>The organisation that a token is for.</summary>
/// <param name="Hovedenhet">Organisation number of the main unit.</param>
/// <param name="Underenhet">Organisation number of the sub-unit; null for none.</param>
/// <param name="Leverandor">Organisation number of the supplier of a multi-tenant client; null otherwise.</param>
internal sealed record Virksomhet(string? Hovedenhet, string? Underenhet, string? Leverandor);
