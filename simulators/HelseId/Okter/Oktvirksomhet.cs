namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>An organisation that the session's client may act for.</summary>
/// <param name="Orgnr">Organisation number of the main unit.</param>
/// <param name="Underenhet">Organisation number of a sub-unit that may be sent; null when none is proposed.</param>
public sealed record Oktvirksomhet(string Orgnr, string? Underenhet);
