using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using AcceptanceHarness.Simulators.Tls.Tls11;
using Microsoft.AspNetCore.Connections;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Hands a connection's raw bytes to the TLS 1.1 child and back, and reads what the client offered on the way.</summary>
internal static class TlsRelay
{
    private static readonly TimeSpan Patience = Tls11Program.Patience + TimeSpan.FromSeconds(5);

    /// <summary>Reads the ClientHello without taking it; null when the connection begins with something else, or ends.</summary>
    public static async Task<ClientHello?> PeekAsync(PipeReader input, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (ClientHelloReader.TryRead(read.Buffer, out var hello))
            {
                input.AdvanceTo(read.Buffer.Start);
                return hello;
            }

            input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
            {
                return null;
            }
        }
    }

    /// <summary>Relays until the child closes.</summary>
    /// <returns>How the handshake ended; null when the fault was switched off before it did.</returns>
    /// <exception cref="TlsverktoyException">The child could not be reached, or said nothing.</exception>
    public static async Task<Tls11Report?> RunAsync(ConnectionContext client, Tls11Listener child, TimeProvider clock)
    {
        using var socket = OwnPort.Bind(AddressFamily.InterNetwork);
        var port = OwnPort.Of(socket);
        child.Expect(port);
        using var limit = new CancellationTokenSource(Patience, clock);
        try
        {
            await PumpAsync(client, socket, child.Address, limit.Token).ConfigureAwait(false);
            return await child.OutcomeAsync(port, limit.Token).ConfigureAwait(false);
        }
        catch (Exception silent) when (silent is OperationCanceledException or SocketException)
        {
            throw new TlsverktoyException($"Testverktøyets eget program for TLS 1.1 svarte ikke på et håndtrykk: {silent.Message}", silent);
        }
    }

    private static async Task PumpAsync(ConnectionContext client, Socket socket, IPEndPoint child, CancellationToken cancellationToken)
    {
        await socket.ConnectAsync(child, cancellationToken).ConfigureAwait(false);
        var stream = new NetworkStream(socket);
        await using var closed = stream.ConfigureAwait(false);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var up = CopyUpAsync(client, stream, socket, over.Token);
        try
        {
            await stream.CopyToAsync(client.Transport.Output, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Either end may reset; the child's report says how the handshake stood.
        }

        await over.CancelAsync().ConfigureAwait(false);
        await up.ConfigureAwait(false);
    }

    private static async Task CopyUpAsync(ConnectionContext client, NetworkStream stream, Socket socket, CancellationToken cancellationToken)
    {
        try
        {
            await client.Transport.Input.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException)
        {
            // The client left, or the child has said its word.
        }

        if (!cancellationToken.IsCancellationRequested && socket.Connected)
        {
            EndSending(socket);
        }
    }

    /// <summary>Lets the child see the client's end, so that it reports.</summary>
    private static void EndSending(Socket socket)
    {
        try
        {
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The child was first.
        }
    }
}
