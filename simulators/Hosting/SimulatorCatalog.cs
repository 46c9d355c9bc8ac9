using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>All simulated systems, in reading order.</summary>
public static class SimulatorCatalog
{
    /// <summary>Makes one of each system, with synthetic identities.</summary>
    /// <param name="pki">The test authority that the systems trust and take their keys from.</param>
    /// <param name="securityClock">The real clock, for certificates.</param>
    public static IReadOnlyList<ISimulatedSystem> Create(TestPki pki, TimeProvider securityClock) =>
    [
        new ReseptformidlerenSimulator(ReseptformidlerenOptions.Of(pki), securityClock),
        new FestSimulator(),
    ];
}
