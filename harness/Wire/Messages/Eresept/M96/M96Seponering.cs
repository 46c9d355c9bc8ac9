using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A discontinuation as M9.6 shows it.</summary>
/// <param name="Tidspunkt">When it was discontinued.</param>
/// <param name="Arsak">Why (kodeverk 7494).</param>
/// <param name="Merknad">Free text.</param>
public sealed record M96Seponering(DateTimeOffset Tidspunkt, CS Arsak, string? Merknad = null);
