namespace AcceptanceHarness.Wire.Signing;

/// <summary>What came of a decryption.</summary>
/// <param name="Envelope">The envelope in clear; empty when it could not be had.</param>
/// <param name="Reason">What is wrong, in bokmål, the algorithm named when it is unknown; null when nothing is.</param>
public sealed record DecryptionResult(ReadOnlyMemory<byte> Envelope, string? Reason);
