using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A callback as M9.6 shows it.</summary>
/// <param name="Tidspunkt">When it was called back; null in versions 2015 and 2018, which do not tell.</param>
/// <param name="Arsak">Why (kodeverk 7500); version 2021 carries only code and name.</param>
/// <param name="Merknad">Free text; only version 2021 has it.</param>
public sealed record M96Tilbakekalling(DateTimeOffset? Tidspunkt, CV Arsak, string? Merknad = null);
