using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M5.2: RF's answer to a callback that went through.</summary>
/// <param name="ReseptId">The prescription that was called back.</param>
/// <param name="Status">What came of it (kodeverk 7503).</param>
public sealed record KvitteringTilbakekalling(string ReseptId, CV Status);
