using System.Security.Authentication;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>What the child process does: the side of the handshake that its argument names, until its standard input closes.</summary>
internal static class Tls11Program
{
    public const string Server = "tls11-tjener";
    public const string Client = "tls11-klient";

    /// <summary>How long a handshake may take, and a first byte after it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

#pragma warning disable SYSLIB0039, CA5397 // That TLS 1.1 is obsolete is why it is offered: a vendor's system must refuse it.
    public static readonly SslProtocols Protocol = SslProtocols.Tls11;
#pragma warning restore SYSLIB0039, CA5397

    public static async Task<int> RunAsync(string[] args, TextReader orders, TextWriter reports)
    {
        switch (args)
        {
            case [Server]:
                await Tls11ServerSide.RunAsync(orders, reports).ConfigureAwait(false);
                return 0;
            case [Client]:
                await Tls11ClientSide.RunAsync(orders, reports).ConfigureAwait(false);
                return 0;
            default:
                await Console.Error.WriteLineAsync(
                    $"Forventet {Server} eller {Client}. Programmet startes av simulatorene; kommandoen for brukere er acceptance.").ConfigureAwait(false);
                return 2;
        }
    }
}
