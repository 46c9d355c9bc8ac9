namespace AcceptanceHarness.Core.Evidence;

/// <summary>One direction of an exchange: start line, headers and body, as they were on the wire but masked.</summary>
public sealed record WireMessage
{
    /// <summary>The request line or the status line, for example <c>POST /Rekvirent/… HTTP/1.1</c>.</summary>
    public required string StartLine { get; init; }

    /// <summary>Header names and values in the order received; secrets masked.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body, masked; empty when there was none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body in clear after decryption and unpacking, where that differs from <see cref="Body"/>.</summary>
    public ReadOnlyMemory<byte> Clear { get; init; }
}
