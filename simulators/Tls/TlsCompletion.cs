using Microsoft.AspNetCore.Connections.Features;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Tells when a handshake is done: Kestrel's HTTP layer, which begins only then, first asks for heartbeats.</summary>
/// <remarks>Kestrel gives no other sign that outlives the connection, and TLS is the only layer between.</remarks>
internal sealed class TlsCompletion(IConnectionHeartbeatFeature heartbeat, Action done) : IConnectionHeartbeatFeature
{
    public void OnHeartbeat(Action<object> action, object state)
    {
        done();
        heartbeat.OnHeartbeat(action, state);
    }
}
