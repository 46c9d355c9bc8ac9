using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Tls.Tls11;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>What a port's TLS faults are made of.</summary>
/// <param name="System">The simulated system.</param>
/// <param name="ToolFaults">Where the tool's own failures and the events go.</param>
/// <param name="Directory">Which scenarios a failure may have touched.</param>
/// <param name="Clock">The security clock.</param>
internal sealed record TlsSetup(string System, ToolFaults ToolFaults, ScenarioDirectory Directory, TimeProvider Clock)
{
    /// <summary>The right certificate; null when the port speaks plain HTTP.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Makes the faulty certificates; null when none can be made.</summary>
    public Func<CertificateFlaw, X509Certificate2>? Faulty { get; init; }

    public required Tls11Start Tls11 { get; init; }
}
