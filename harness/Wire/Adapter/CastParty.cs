namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A national party that messages are addressed to.</summary>
/// <param name="Navn">Name.</param>
/// <param name="Orgnr">Organisation number (synthetic by default).</param>
/// <param name="HerId">HER-id (synthetic by default).</param>
/// <param name="KrypteringssertifikatPem">The certificate to encrypt for, PEM; null when none is used.</param>
public sealed record CastParty(string Navn, string Orgnr, string HerId, string? KrypteringssertifikatPem = null);
