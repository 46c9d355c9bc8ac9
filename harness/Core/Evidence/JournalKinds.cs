namespace AcceptanceHarness.Core.Evidence;

/// <summary>The kinds of journal event.</summary>
public static class JournalKinds
{
    /// <summary>The tool itself failed while it handled a call.</summary>
    public const string ToolFault = "tool-fault";

    /// <summary>A request that the server refused before it could be read as a call.</summary>
    public const string BadRequest = "bad-request";

    /// <summary>A connection that closed without a readable call, a refused TLS handshake among them.</summary>
    public const string ConnectionWithoutCall = "connection-without-call";

    /// <summary>A TLS fault of a port was switched on or off.</summary>
    public const string TlsFault = "tls-fault";

    /// <summary>A TLS handshake while such a fault was on: refused, or completed.</summary>
    public const string TlsHandshake = "tls-handshake";

    /// <summary>A call to the control API.</summary>
    public const string ControlCall = "control-call";

    /// <summary>An effect that an answer has for others.</summary>
    public const string Effect = "effect";
}
