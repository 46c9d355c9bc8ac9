using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>The child's willing client: one TLS 1.1 handshake that accepts any certificate, and a byte through it.</summary>
internal static class Tls11ClientSide
{
    /// <summary>Takes a port, tells it, and connects when told to.</summary>
    /// <param name="orders">A line with the address and port to connect to, then a line when the port is known to the other side.</param>
    /// <param name="reports">A line with the own port, then a line with how it went.</param>
    public static async Task RunAsync(TextReader orders, TextWriter reports)
    {
        if (!IPEndPoint.TryParse(await LineAsync(orders).ConfigureAwait(false) ?? "", out var server))
        {
            return;
        }

        using var socket = OwnPort.Bind(server.AddressFamily);
        var own = new Tls11Report { Port = OwnPort.Of(socket) };
        await reports.WriteLineAsync(own.ToLine()).ConfigureAwait(false);
        if (await LineAsync(orders).ConfigureAwait(false) is not null)
        {
            var ended = await HandshakeAsync(socket, server, own).ConfigureAwait(false);
            await reports.WriteLineAsync(ended.ToLine()).ConfigureAwait(false);
        }
    }

    private static ValueTask<string?> LineAsync(TextReader orders) => orders.ReadLineAsync(CancellationToken.None);

    private static async Task<Tls11Report> HandshakeAsync(Socket socket, IPEndPoint server, Tls11Report own)
    {
        using var limit = new CancellationTokenSource(Tls11Program.Patience, TimeProvider.System);
        try
        {
            await socket.ConnectAsync(server, limit.Token).ConfigureAwait(false);
            var tls = new SslStream(new NetworkStream(socket), leaveInnerStreamOpen: false);
            await using var closed = tls.ConfigureAwait(false);
            await tls.AuthenticateAsClientAsync(Options(), limit.Token).ConfigureAwait(false);
            await tls.WriteAsync(new byte[1], limit.Token).ConfigureAwait(false);
            return own with { Outcome = Handtrykksutfall.Godtatt };
        }
        catch (Exception failed) when (failed is AuthenticationException or IOException or SocketException or OperationCanceledException)
        {
            return own with { Outcome = Handtrykksutfall.Nektet, Reason = failed.InnerException?.Message ?? failed.Message };
        }
    }

    private static SslClientAuthenticationOptions Options() => new()
    {
        TargetHost = "localhost",
        EnabledSslProtocols = Tls11Program.Protocol,
        RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
    };
}
