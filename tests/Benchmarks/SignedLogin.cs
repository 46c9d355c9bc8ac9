namespace AcceptanceHarness.Benchmarks;

/// <summary>The two calls of a login that are signed; the code is put into the second when it is known.</summary>
internal sealed record SignedLogin(SignedCall Par, SignedCall Token);
