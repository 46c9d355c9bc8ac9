using System.Buffers;
using AcceptanceHarness.Simulators.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>One connection to a port: how it is treated, what the client offered, and whether a call came through.</summary>
internal sealed class TlsConnection(ConnectionContext connection, TlsTilstand tilstand, bool isOwn, Action<TlsConnection> called)
{
    private const string Key = "acceptance-harness:tls";

    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _calls;

    public TlsTilstand Tilstand { get; } = tilstand;

    /// <summary>True of the tool's own willing client.</summary>
    public bool IsOwn { get; } = isOwn;

    /// <summary>True once a ClientHello was seen, readable or not.</summary>
    public bool HasBegun { get; private set; }

    public ClientHello? Tilbud { get; private set; }

    public bool HasCalled => Volatile.Read(ref _calls) > 0;

    /// <summary>True when somebody looked whether the port is up, which is no call of a vendor.</summary>
    public bool IsOfHealth { get; private set; }

    /// <summary>True when the handshake was completed.</summary>
    public bool IsComplete { get; private set; }

    public Task Closed => _closed.Task;

    public static TlsConnection? Of(IFeatureCollection features) =>
        features.Get<IConnectionItemsFeature>()?.Items.TryGetValue(Key, out var found) == true ? found as TlsConnection : null;

    public void Attach()
    {
        connection.Items[Key] = this;
        if (connection.Features.Get<IConnectionHeartbeatFeature>() is { } heartbeat)
        {
            connection.Features.Set<IConnectionHeartbeatFeature>(new TlsCompletion(heartbeat, () => IsComplete = true));
        }
    }

    public void Begin(ReadOnlySequence<byte> bytes)
    {
        ClientHelloReader.TryRead(bytes, out var hello);
        Begin(hello);
    }

    public void Begin(ClientHello? hello)
    {
        HasBegun = true;
        Tilbud = hello;
    }

    /// <summary>A call came through; the first is told.</summary>
    public void Call()
    {
        if (Interlocked.Exchange(ref _calls, 1) == 0)
        {
            called(this);
        }
    }

    /// <summary>Somebody looks whether the port is up.</summary>
    public void LookAtHealth() => IsOfHealth = true;

    /// <summary>Asks the connection to close when no call is in progress.</summary>
    public void AskToClose() => connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();

    /// <summary>The port is done with the connection; it is closed once the other end can see so.</summary>
    public void Close() => connection.ConnectionClosed.Register(() => _closed.TrySetResult());

    /// <summary>What an exchange on the connection is told of it; nothing of a connection without TLS.</summary>
    public static IReadOnlyDictionary<string, string> Facts(IFeatureCollection features)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (features.Get<ITlsHandshakeFeature>() is not { } tls)
        {
            return facts;
        }

        facts[HostFacts.TlsVersjon] = TlsVersjon.Of(tls.Protocol);
        if (Of(features) is not { } connection)
        {
            return facts;
        }

        Add(facts, HostFacts.TlsTilbudt, string.Join(", ", connection.Tilbud?.Versjoner ?? []));
        Add(facts, HostFacts.TlsSni, connection.Tilbud?.Sni ?? "");
        Add(facts, HostFacts.TlsAlpn, string.Join(", ", connection.Tilbud?.Alpn ?? []));
        Add(facts, HostFacts.TlsFeil, connection.Tilstand.Feil?.Id ?? "");
        return facts;
    }

    private static void Add(Dictionary<string, string> facts, string name, string value)
    {
        if (value.Length > 0)
        {
            facts[name] = value;
        }
    }
}
