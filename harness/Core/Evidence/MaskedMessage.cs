namespace AcceptanceHarness.Core.Evidence;

/// <summary>A message as it is kept.</summary>
/// <param name="Message">The message, masked.</param>
/// <param name="IsBroken">True when masking made a body unreadable that was readable: that body is then not kept.</param>
internal sealed record MaskedMessage(WireMessage Message, bool IsBroken)
{
    /// <summary>What is kept of a body; null when masking broke it.</summary>
    public static ReadOnlyMemory<byte>? Kept(ReadOnlyMemory<byte> received, ReadOnlyMemory<byte> masked) =>
        // A bare null would become an empty body, by the conversion from byte[].
        XmlPieces.Of(masked) is null && XmlPieces.Of(received) is not null ? default(ReadOnlyMemory<byte>?) : masked;
}
