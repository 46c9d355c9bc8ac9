namespace AcceptanceHarness.Simulators.Tls;

/// <summary>How a connection that began a TLS handshake ended.</summary>
public enum Handtrykksutfall
{
    /// <summary>The handshake was not completed.</summary>
    Nektet,

    /// <summary>The handshake was completed, and the client closed without sending anything: it may look at the certificate only then.</summary>
    UtenKall,

    /// <summary>A call came through.</summary>
    Godtatt,
}
