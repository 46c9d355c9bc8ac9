using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A national party on the bus, as the broker sees it: it is given what is sent to its queues.</summary>
internal interface IBusspart
{
    /// <summary>Takes a message in; gives what it sends because of it. Pure but for the tenant's state, and never throws on what others sent.</summary>
    IReadOnlyList<Utgaende> Motta(Tenant tenant, Mottatt mottatt);
}
