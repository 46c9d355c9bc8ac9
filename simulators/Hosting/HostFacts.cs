namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Names and values of the facts that the host itself adds to an exchange.</summary>
public static class HostFacts
{
    /// <summary>How the call ended, when it ended otherwise than by an answer.</summary>
    public const string Connection = "forbindelse";

    /// <summary>The client went away before it was answered.</summary>
    public const string LeftByClient = "avbrutt av klienten";

    /// <summary>The simulator reset the connection, as a fault said or when it was cleared.</summary>
    public const string ResetByFault = "brutt av simulatoren";

    /// <summary>The simulators were stopped before the call was answered.</summary>
    public const string Stopped = "simulatoren ble stoppet";

    /// <summary>The request's body was larger than the limit.</summary>
    public const string TooLarge = "for-stor";

    /// <summary>The TLS version of the connection, for example <c>TLS 1.3</c>; absent without TLS.</summary>
    public const string TlsVersjon = "tls.versjon";

    /// <summary>The TLS versions that the client offered on the connection, parted by commas.</summary>
    public const string TlsTilbudt = "tls.tilbudt";

    /// <summary>The host name that the client asked for in the handshake; absent when it named none.</summary>
    public const string TlsSni = "tls.sni";

    /// <summary>The application protocols that the client offered in the handshake, parted by commas; absent when it offered none.</summary>
    public const string TlsAlpn = "tls.alpn";

    /// <summary>The id of the TLS fault that the connection began under; absent when there was none.</summary>
    public const string TlsFeil = "tls.feil";
}
