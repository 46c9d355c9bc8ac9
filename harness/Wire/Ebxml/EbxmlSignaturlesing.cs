using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>What was read of an envelope's signature; a value also when it is hostile.</summary>
/// <param name="Signatur">Whether it is there, holds, and by whom.</param>
/// <param name="Referanser">What it covers; empty when it could not be read.</param>
public sealed record EbxmlSignaturlesing(SignatureReading Signatur, IReadOnlyList<EbxmlReferanse> Referanser);
