using System.Collections.Concurrent;
using System.Net;
using AcceptanceHarness.Simulators.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>The part of a port's TLS that meets connections: gives each the treatment of its moment, and tells how it ended.</summary>
internal sealed class TlsListening(TlsSetup setup, TlsProtokoll protokoll)
{
    private readonly Lock _gate = new();
    private readonly HashSet<TlsConnection> _open = [];
    private readonly ConcurrentDictionary<int, TlsTilstand> _tries = new();
    private TlsTilstand _tilstand = TlsTilstand.Normal;

    public TlsTilstand Tilstand => Volatile.Read(ref _tilstand);

    /// <summary>Puts the port's treatment outside TLS; <paramref name="listener"/> has TLS added after this.</summary>
    public void Watch(ListenOptions listener) => listener.Use(next => connection => HandleAsync(next, connection));

    public void Configure(HttpsConnectionAdapterOptions https)
    {
        https.ServerCertificate = setup.Certificate;
        https.TlsClientHelloBytesCallback = (connection, bytes) => TlsConnection.Of(connection.Features)?.Begin(bytes);
        https.OnAuthenticate = (connection, ssl) =>
        {
            if (TlsConnection.Of(connection.Features)?.Tilstand.Context is { } wrong)
            {
                ssl.ServerCertificateContext = wrong;
            }
        };
    }

    /// <summary>Lets the tool's own connection from a port meet a fault that is not switched on.</summary>
    public void Try(int ownPort, TlsTilstand tilstand) => _tries[ownPort] = tilstand;

    public void Forget(int? ownPort)
    {
        if (ownPort is { } port)
        {
            _tries.TryRemove(port, out _);
        }
    }

    /// <summary>Treats connections in another way from now on.</summary>
    /// <returns>The connections that began before.</returns>
    public IReadOnlyList<TlsConnection> Switch(TlsTilstand next)
    {
        lock (_gate)
        {
            Volatile.Write(ref _tilstand, next with { Epoch = _tilstand.Epoch + 1 });
            return [.. _open];
        }
    }

    private async Task HandleAsync(ConnectionDelegate next, ConnectionContext context)
    {
        var connection = Open(context);
        try
        {
            await (connection.Tilstand.Child is null
                ? ServeAsync(next, context, connection)
                : HandOverAsync(context, connection)).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _open.Remove(connection);
            }

            connection.Close();
        }
    }

    private async Task ServeAsync(ConnectionDelegate next, ConnectionContext context, TlsConnection connection)
    {
        await next(context).ConfigureAwait(false);
        if (!connection.HasBegun || connection.HasCalled || connection.IsOfHealth || connection.Tilstand.Feil is null)
        {
            return;
        }

        ConnectionWatch.MarkSpoken(context.Features);
        var utfall = connection.IsComplete ? Handtrykksutfall.UtenKall : Handtrykksutfall.Nektet;
        await TellAsync(connection, utfall, "").ConfigureAwait(false);
    }

    private async Task HandOverAsync(ConnectionContext context, TlsConnection connection)
    {
        var child = connection.Tilstand.Child!;
        try
        {
            if (await TlsRelay.PeekAsync(context.Transport.Input, context.ConnectionClosed).ConfigureAwait(false) is not { } hello)
            {
                return;
            }

            connection.Begin(hello);
            ConnectionWatch.MarkSpoken(context.Features);
            if (await TlsRelay.RunAsync(context, child, setup.Clock).ConfigureAwait(false) is { Outcome: { } utfall } report)
            {
                await TellAsync(connection, utfall, report.Reason).ConfigureAwait(false);
            }
        }
        catch (Exception left) when (left is IOException or OperationCanceledException)
        {
            // The client went away before it had offered anything.
        }
        catch (TlsverktoyException fault)
        {
            await protokoll.FailAsync(fault).ConfigureAwait(false);
        }
    }

    private TlsConnection Open(ConnectionContext context)
    {
        var own = OwnTry(context);
        lock (_gate)
        {
            var connection = new TlsConnection(
                context, own ?? _tilstand, own is not null, called => _ = TellAsync(called, Handtrykksutfall.Godtatt, ""));
            connection.Attach();
            _open.Add(connection);
            return connection;
        }
    }

    /// <summary>The fault that the tool's own client is about to try; null for everybody else.</summary>
    private TlsTilstand? OwnTry(ConnectionContext context) =>
        context is { RemoteEndPoint: IPEndPoint remote, LocalEndPoint: IPEndPoint local }
        && remote.Address.Equals(local.Address)
        && _tries.TryGetValue(remote.Port, out var tilstand) ? tilstand : null;

    private Task TellAsync(TlsConnection connection, Handtrykksutfall utfall, string grunn) =>
        connection.IsOwn ? Task.CompletedTask : protokoll.AddAsync(connection, utfall, grunn);
}
