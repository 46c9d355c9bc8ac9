namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>One part of a multipart body.</summary>
/// <param name="Id">Its Content-ID without angle brackets; empty when it has none.</param>
/// <param name="Type">Its Content-Type.</param>
/// <param name="Innhold">Its bytes, after decoding.</param>
public sealed record Mimedel(string Id, string Type, ReadOnlyMemory<byte> Innhold);
