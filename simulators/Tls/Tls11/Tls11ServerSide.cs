using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>The child's listener: completes TLS 1.1 handshakes on loopback, says how each ended, and closes.</summary>
internal static class Tls11ServerSide
{
    private const int MostAtATime = 100;

    /// <summary>Listens until the standard input closes, as it does when the parent ends in whatever way.</summary>
    /// <param name="orders">First line: the certificate with its key, PKCS#12 in base64; nothing secret stands in arguments or files.</param>
    /// <param name="reports">A line with the port, then a line per handshake.</param>
    public static async Task RunAsync(TextReader orders, TextWriter reports)
    {
        if (await orders.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is not { } pkcs12)
        {
            return;
        }

        using var certificate = X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(pkcs12), null);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        using var stop = new CancellationTokenSource();
        listener.Start();
        await WriteAsync(reports, new Tls11Report { Port = ((IPEndPoint)listener.LocalEndpoint).Port }).ConfigureAwait(false);
        var serving = ServeAsync(listener, certificate, reports, stop.Token);
        await orders.ReadToEndAsync(CancellationToken.None).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await serving.ConfigureAwait(false);
    }

    private static async Task ServeAsync(
        TcpListener listener, X509Certificate2 certificate, TextWriter reports, CancellationToken stopping)
    {
        using var room = new SemaphoreSlim(MostAtATime);
        try
        {
            while (true)
            {
                await room.WaitAsync(stopping).ConfigureAwait(false);
                var socket = await listener.AcceptSocketAsync(stopping).ConfigureAwait(false);
                _ = HandleAsync(socket, certificate, reports, stopping)
                    .ContinueWith(_ => room.Release(), stopping, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException)
        {
            // The parent has let go; the process ends.
        }
    }

    private static async Task HandleAsync(
        Socket socket, X509Certificate2 certificate, TextWriter reports, CancellationToken stopping)
    {
        using var owned = socket;
        var port = ((IPEndPoint)socket.RemoteEndPoint!).Port;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(Tls11Program.Patience);
        var tls = new SslStream(new NetworkStream(socket));
        await using var closed = tls.ConfigureAwait(false);
        var report = new Tls11Report { Port = port };
        try
        {
            await tls.AuthenticateAsServerAsync(Options(certificate), limit.Token).ConfigureAwait(false);
            report = report with { Outcome = Handtrykksutfall.UtenKall };
            var count = await tls.ReadAsync(new byte[1], limit.Token).ConfigureAwait(false);
            report = report with { Outcome = count > 0 ? Handtrykksutfall.Godtatt : Handtrykksutfall.UtenKall };
        }
        catch (Exception ended) when (ended is AuthenticationException or IOException or OperationCanceledException)
        {
            report = report with
            {
                Outcome = report.Outcome ?? Handtrykksutfall.Nektet,
                Reason = ended.InnerException?.Message ?? ended.Message,
            };
        }

        await WriteAsync(reports, report).ConfigureAwait(false);
    }

    private static SslServerAuthenticationOptions Options(X509Certificate2 certificate) => new()
    {
        ServerCertificate = certificate,
        EnabledSslProtocols = Tls11Program.Protocol,
    };

    private static Task WriteAsync(TextWriter reports, Tls11Report report) => reports.WriteLineAsync(report.ToLine());
}
