namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>A body as it is sent.</summary>
/// <param name="ContentType">The value of the header Content-Type.</param>
/// <param name="Innhold">The bytes.</param>
public sealed record Mimekropp(string ContentType, ReadOnlyMemory<byte> Innhold);
