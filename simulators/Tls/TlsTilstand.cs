using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Tls.Tls11;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>How a port treats the connections that begin now.</summary>
internal sealed record TlsTilstand
{
    /// <summary>Nothing is wrong.</summary>
    public static TlsTilstand Normal { get; } = new();

    /// <summary>Counts the switches, so that a connection belongs to one side of each.</summary>
    public long Epoch { get; init; }

    public TlsFeil? Feil { get; init; }

    /// <summary>The certificate that is shown in place of the right one; null for the right one.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary><see cref="Certificate"/> made ready for handshakes.</summary>
    public SslStreamCertificateContext? Context { get; init; }

    /// <summary>The child that connections are handed to; null when they are not.</summary>
    public Tls11Listener? Child { get; init; }
}
