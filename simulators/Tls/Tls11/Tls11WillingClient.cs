using System.Net;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>The tool's own TLS 1.1 client, in a child process with the listener's OpenSSL set-up.</summary>
internal static class Tls11WillingClient
{
    /// <summary>Connects once.</summary>
    /// <param name="start">What the child is started with.</param>
    /// <param name="server">Where to connect.</param>
    /// <param name="announce">Told of the client's port before it connects.</param>
    /// <param name="clock">The security clock.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="TlsverktoyException">The handshake was not completed, or the child did not start.</exception>
    public static async Task ConnectAsync(
        Tls11Start start, IPEndPoint server, Action<int> announce, TimeProvider clock, CancellationToken cancellationToken)
    {
        var process = Tls11Process.Start(start, Tls11Program.Client, clock);
        await using var ended = process.ConfigureAwait(false);
        await process.WriteAsync(server.ToString(), cancellationToken).ConfigureAwait(false);
        announce((await process.ReadAsync(cancellationToken).ConfigureAwait(false)).Port);
        await process.WriteAsync("", cancellationToken).ConfigureAwait(false);
        var report = await process.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (report.Outcome != Handtrykksutfall.Godtatt)
        {
            throw new TlsverktoyException($"håndtrykket med TLS 1.1 ble ikke fullført: {Hosting.JournalText.Of(report.Reason)}");
        }
    }
}
