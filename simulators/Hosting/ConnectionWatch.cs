using System.Diagnostics;
using AcceptanceHarness.Core.Evidence;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Journals what never becomes a call: refused TLS handshakes, silent connections, requests that Kestrel refuses.</summary>
internal sealed class ConnectionWatch(string system, ToolFaults journal) : IObserver<KeyValuePair<string, object?>>
{
    /// <summary>The events of one system that are journalled, so that a port scan does not fill the evidence.</summary>
    public const int MostJournalled = 1_000;

    private const string BadRequest = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";
    private const string Spoken = "acceptance-harness:spoken";

    private long _seen;

    /// <summary>Marks a connection of which something has been told: it is not journalled as one without a call.</summary>
    public static void MarkSpoken(IFeatureCollection features)
    {
        if (features.Get<IConnectionItemsFeature>() is { } connection)
        {
            connection.Items[Spoken] = true;
        }
    }

    public void Watch(ListenOptions listener) => listener.Use(next => connection => WatchAsync(next, connection));

    public void Listen(DiagnosticListener diagnostics) => diagnostics.Subscribe(this, name => name == BadRequest);

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not IFeatureCollection features)
        {
            return;
        }

        MarkSpoken(features);
        var reason = JournalText.Of(features.Get<IBadRequestExceptionFeature>()?.Error?.Message ?? "ukjent grunn");
        Write(JournalKinds.BadRequest, "Et kall ble avvist før det kunne leses som HTTP", reason);
    }

    public void BodyNotRead(string reason) =>
        Write(JournalKinds.BadRequest, "Et kall kunne ikke leses til ende", JournalText.Of(reason));

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private async Task WatchAsync(ConnectionDelegate next, ConnectionContext connection)
    {
        // TLS is inside next: a refused handshake returns without the request pipeline having marked the connection.
        await next(connection).ConfigureAwait(false);
        if (connection.Items.ContainsKey(Spoken))
        {
            return;
        }

        var tls = connection.Features.Get<ITlsHandshakeFeature>() is not null;
        Write(
            JournalKinds.ConnectionWithoutCall,
            "En forbindelse ble lukket uten et lesbart kall",
            tls ? "TLS-håndtrykket ble ikke fullført, eller ingenting ble sendt" : "ingenting ble sendt");
    }

    private void Write(string kind, string text, string reason)
    {
        switch (Interlocked.Increment(ref _seen))
        {
            case <= MostJournalled:
                Journal(kind, $"{text} ({system}): {reason}.", reason);
                break;
            case MostJournalled + 1:
                Journal(kind, $"Flere enn {MostJournalled} forbindelser og kall uten innhold til {system}; flere blir ikke ført.", reason);
                break;
        }
    }

    private void Journal(string kind, string text, string reason) => _ = journal.WriteAsync(
        new JournalEvent(kind, "", null, text, new Dictionary<string, string> { ["system"] = system, ["grunn"] = reason }),
        CancellationToken.None);
}
