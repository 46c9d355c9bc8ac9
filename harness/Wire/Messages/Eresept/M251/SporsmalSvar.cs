using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The answer to a question about an entry.</summary>
/// <param name="Kode">The answer.</param>
/// <param name="Merknad">The answer in words.</param>
public sealed record SporsmalSvar(CV Kode, string? Merknad = null);
