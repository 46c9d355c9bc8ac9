namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>All simulated systems, in reading order.</summary>
public static class SimulatorCatalog
{
    /// <summary>Makes one of each system, with synthetic identities.</summary>
    public static IReadOnlyList<ISimulatedSystem> Create() => [];
}
