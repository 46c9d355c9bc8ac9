using System.Collections.Immutable;

namespace AcceptanceHarness.Benchmarks;

/// <summary>A call to HelseID with its assertion and proof signed.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Form">The form.</param>
/// <param name="Proof">The DPoP proof; null for none.</param>
internal sealed record SignedCall(Uri Address, ImmutableDictionary<string, string> Form, string? Proof);
