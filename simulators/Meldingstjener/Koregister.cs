using System.Collections.Concurrent;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Which tenant a queue belongs to: an AMQP address has no room for the tenant, so the HER-id in the queue's name decides.</summary>
internal sealed class Koregister
{
    private readonly ConcurrentDictionary<string, string> _leietakere = new(StringComparer.Ordinal);

    /// <summary>Gives a communication party's queues to a tenant; to the last one that asks.</summary>
    public void Sett(string herId, string leietaker) => _leietakere[herId] = leietaker;

    /// <summary>The id of the tenant that a queue belongs to; the default tenant's for a queue that nobody has.</summary>
    public string LeietakerFor(string queue) => _leietakere.GetValueOrDefault(Konavn.HerIdAv(queue), "");
}
