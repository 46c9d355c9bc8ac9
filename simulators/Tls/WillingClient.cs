using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>The tool's own client that accepts any certificate, and sees that it got the one that was meant.</summary>
internal static class WillingClient
{
    private const string Expected = "HTTP/1.1 200";

    private static readonly byte[] Call = Encoding.ASCII.GetBytes(
        $"GET {SystemServer.HealthPath} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    /// <summary>Connects once and makes a call that leaves no exchange.</summary>
    /// <param name="server">Where to connect.</param>
    /// <param name="meant">The certificate that the server is to show.</param>
    /// <param name="announce">Told of the client's port before it connects.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="TlsverktoyException">The call did not come through, or the certificate was another.</exception>
    public static async Task ConnectAsync(
        IPEndPoint server, X509Certificate2 meant, Action<int> announce, CancellationToken cancellationToken)
    {
        try
        {
            using var socket = OwnPort.Bind(server.AddressFamily);
            announce(OwnPort.Of(socket));
            await socket.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
            var tls = new SslStream(new NetworkStream(socket));
            await using var closed = tls.ConfigureAwait(false);
            await tls.AuthenticateAsClientAsync(Options(), cancellationToken).ConfigureAwait(false);
            var got = tls.RemoteCertificate?.GetCertHashString();
            await tls.WriteAsync(Call, cancellationToken).ConfigureAwait(false);
            var answer = new byte[Expected.Length];
            await tls.ReadExactlyAsync(answer, cancellationToken).ConfigureAwait(false);
            if (got != meant.GetCertHashString() || Encoding.ASCII.GetString(answer) != Expected)
            {
                throw new TlsverktoyException("serveren viste et annet sertifikat enn feilen skal ha, eller svarte ikke 200");
            }
        }
        catch (Exception failed) when (failed is AuthenticationException or IOException or SocketException)
        {
            throw new TlsverktoyException(JournalText.Of(failed.Message), failed);
        }
    }

    private static SslClientAuthenticationOptions Options() => new()
    {
        TargetHost = "localhost",
        RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
    };
}
