using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Helsenorge.Time;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Provetjeneste;
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
        Create(pki, ReseptformidlerenOptions.Of(pki), securityClock);

    /// <summary>Makes one of each system, Reseptformidleren as the options say.</summary>
    /// <param name="pki">The test authority that the systems trust and take their keys from.</param>
    /// <param name="reseptformidleren">How Reseptformidleren behaves.</param>
    /// <param name="securityClock">The real clock, for certificates.</param>
    public static IReadOnlyList<ISimulatedSystem> Create(TestPki pki, ReseptformidlerenOptions reseptformidleren, TimeProvider securityClock)
    {
        var helseId = HelseIdOptions.Of(pki);
        return
        [
            new ReseptformidlerenSimulator(reseptformidleren, securityClock),
            new FestSimulator(),
            new HelseIdSimulator(helseId, HelseIdChecks.All),
            new ProvetjenesteSimulator(helseId, new ProvetjenesteOptions(), HelseIdChecks.All),
            new KjernejournalSimulator(helseId, new KjernejournalOptions(), [.. HelseIdChecks.All, .. KjernejournalChecks.All, .. KritiskInformasjonChecks.All, .. OppslagChecks.All]),
            new MeldingstjenerSimulator(new MeldingstjenerOptions { Tillitsankere = reseptformidleren.Tillitsankere }, helseId, securityClock, MeldingsChecks.All),
            new AdresseregisteretSimulator(helseId, AdresseregisteretOptions.Of(pki), HelseIdChecks.All),
            new HelsenorgeSimulator(helseId, new HelsenorgeOptions(), [.. HelseIdChecks.All, .. HelsenorgetimeChecks.All]),
        ];
    }
}
