using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>A SOAP envelope after decryption.</summary>
/// <param name="Soap">What was read of it.</param>
/// <param name="Konvolutter">The envelopes a WS-Security signature may cover: the decrypted one first, then as received.</param>
/// <param name="Feil">Why it could not be opened, in bokmål.</param>
/// <param name="Facts">How it was packed.</param>
internal sealed record Aapnet(
    SoapReading Soap, IReadOnlyList<ReadOnlyMemory<byte>> Konvolutter, string? Feil, Dictionary<string, string> Facts);
