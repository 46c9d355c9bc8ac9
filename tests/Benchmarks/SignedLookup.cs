namespace AcceptanceHarness.Benchmarks;

/// <summary>A call to a service behind HelseID with its proof signed.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Token">The access token.</param>
/// <param name="Proof">The DPoP proof.</param>
internal sealed record SignedLookup(Uri Address, string Token, string Proof);
