namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>The organisation that a token is for.</summary>
/// <param name="Orgnr">Organisation number of the main unit.</param>
/// <param name="Underenhet">Organisation number of the sub-unit; null for none.</param>
internal sealed record Valgtvirksomhet(string Orgnr, string? Underenhet);
