namespace AcceptanceHarness.Simulators.Tls;

/// <summary>What a client offers in the first message of a TLS handshake (RFC 8446, 4.1.2).</summary>
public sealed record ClientHello
{
    /// <summary>The versions that are offered, newest first as the client lists them, for example <c>TLS 1.3</c>; without the list, the newest alone.</summary>
    /// <remarks>An offer is no acceptance: OpenSSL 3 lists TLS 1.1 also where its security level then refuses to speak it.</remarks>
    public required IReadOnlyList<string> Versjoner { get; init; }

    /// <summary>The host name that the client asks for; empty when it names none, as for an IP address.</summary>
    public string Sni { get; init; } = "";

    /// <summary>The application protocols that are offered, for example <c>h2</c>.</summary>
    public IReadOnlyList<string> Alpn { get; init; } = [];
}
