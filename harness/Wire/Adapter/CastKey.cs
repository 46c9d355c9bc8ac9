namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A test key with its certificate, made by the harness.</summary>
/// <param name="Pkcs12">PKCS#12 in base64.</param>
/// <param name="Passord">Its password; of a throw-away test key.</param>
public sealed record CastKey(string Pkcs12, string Passord);
