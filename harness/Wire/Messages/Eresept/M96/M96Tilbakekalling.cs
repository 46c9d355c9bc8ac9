using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A callback as M9.6 shows it.</summary>
/// <param name="Tidspunkt">When it was called back.</param>
/// <param name="Arsak">Why (codes of kodeverk 7500).</param>
/// <param name="Merknad">Free text.</param>
public sealed record M96Tilbakekalling(DateTimeOffset? Tidspunkt, CS Arsak, string? Merknad = null);
