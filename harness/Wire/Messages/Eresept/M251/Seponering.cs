using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>That a treatment is discontinued.</summary>
/// <param name="Tidspunkt">From when the patient is not to take it.</param>
/// <param name="Arsak">Why (kodeverk 7494).</param>
/// <param name="Merknad">More about why.</param>
public sealed record Seponering(DateTimeOffset Tidspunkt, CS Arsak, string? Merknad = null);
