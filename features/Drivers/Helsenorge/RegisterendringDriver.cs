using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Changes what Adresseregisteret says of helsenorge, or lets it not answer.</summary>
public sealed class RegisterendringDriver(Scene scene, AcceptanceEnvironment environment, HelsenorgeDriver helsenorge)
{
    private const string NyttNummer = "310000007";

    /// <summary>The last exchange before the register was changed or went down.</summary>
    public long Etter { get; private set; }

    /// <summary>The last exchange before the register answered again.</summary>
    public long Tilbake { get; private set; }

    private FaultPlan Plan => environment.Host.Faults(scene.Tenant.Id);

    /// <summary>What is encrypted for the old certificate can no longer be read.</summary>
    public void BytteSertifikat()
    {
        Merk();
        var (tjeneste, _) = scene.World.Helsenorge;
        var ny = environment.Pki.For(tjeneste with { Orgnr = NyttNummer }, CertificateUse.VirksomhetKryptering);
        HelsenorgeSimulator.KobleTil(
            scene.Tenant, Meldingsparter.Buss(environment.Host), helsenorge.Helsenorge, environment.Pki.For(tjeneste, CertificateUse.VirksomhetMelding), ny);
        helsenorge.EndreHelsenorge(part => part with { Kryptering = X509CertificateLoader.LoadCertificate(ny.RawData) });
    }

    public void Endre(string endring)
    {
        Merk();
        if (endring == "er lagt ned")
        {
            helsenorge.EndreHelsenorge(part => part with { Aktiv = false });
            return;
        }

        Partregister.Hos(scene.Tenant).TrekkProsess(helsenorge.Helsenorge, Prosesskatalog.Ekontakt.Navn);
    }

    public void TaNed(string feil, TimeSpan pause)
    {
        Merk();
        var target = FaultTarget.ForService(AdresseregisteretSimulator.SystemName) with { Times = null };
        IFault fault = feil == "for mange kall" ? new AnswersTooManyRequests(target, pause) : new AnswersUnavailable(target, pause);
        scene.Faults.Add(fault.Description);
        scene.Driftsstans = Plan.Plan(fault);
    }

    public void TaOpp()
    {
        Tilbake = scene.SisteNummer();
        Plan.Remove(scene.Driftsstans!);
    }

    private void Merk() => Etter = scene.SisteNummer();
}
