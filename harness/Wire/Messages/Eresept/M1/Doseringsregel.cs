using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A rule that a dose follows.</summary>
/// <param name="DoseresEtter">What the dose is adjusted to.</param>
/// <param name="Merknad">The rule in words.</param>
public sealed record Doseringsregel(CS DoseresEtter, string? Merknad = null);
