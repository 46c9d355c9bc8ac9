using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Lets what citizens write come through in all the ways that a receiver must be ready for.</summary>
public sealed class MottakDriver(Scene scene, AcceptanceEnvironment environment, HelsenorgeDriver helsenorge)
{
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    /// <summary>It comes with something wrong with it.</summary>
    public async Task SendAsync(string feil, int leveringer = 1)
    {
        LaNesteVare(feil);
        helsenorge.Send(Ny());
        await VentAsync(leveringer);
    }

    /// <summary>What helsenorge sends next has something wrong with it.</summary>
    public void LaNesteVare(string feil) =>
        Planlegg(FaultCatalog.Make(new FaultOrder { Fault = Mottaksfeil.Av(feil), Target = FaultTarget.ForClient(helsenorge.Helsenorge) }));

    /// <summary>It comes signed with a certificate that has expired, and that Adresseregisteret still has.</summary>
    public async Task SendMedUtloptSertifikatAsync()
    {
        var utlopt = environment.Pki.For(scene.World.Helsenorge.Service, CertificateUse.VirksomhetMelding, CertificateFlaw.Expired);
        helsenorge.EndreHelsenorge(part => part with { Signering = X509CertificateLoader.LoadCertificate(utlopt.RawData) });
        helsenorge.Send(Ny() with { Signert = utlopt });
        await VentAsync();
    }

    /// <summary>It comes encrypted for the certificate that was in use before.</summary>
    public async Task SendForTidligereSertifikatAsync()
    {
        var tidligere = helsenorge.Tjeneste.TidligereKryptering ?? throw new NotRunException(
            "Rollebesetningen har ikke noe tidligere krypteringssertifikat. Oppgi «tidligereKryptering» for kommunikasjonsparten i svaret på PUT /v1/scenarios.");
        helsenorge.Send(Ny() with { KryptertFor = X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(tidligere.Pkcs12), tidligere.Passord) });
        await VentAsync();
    }

    /// <summary>It does not ask for a receipt.</summary>
    public async Task SendUtenKvitteringAsync()
    {
        helsenorge.Send(Ny() with { BerOmKvittering = false });
        await VentAsync();
    }

    /// <summary>The same message once more, in the same envelope or in a new one.</summary>
    public Task SendIgjenAsync(bool nyMessageId) => helsenorge.SendIgjenAsync(nyMessageId);

    /// <summary>Adresseregisteret does not answer.</summary>
    public void LaRegisteretVareNede() =>
        Planlegg(new AnswersUnavailable(FaultTarget.ForService(AdresseregisteretSimulator.SystemName) with { Times = null }, RetryAfter));

    /// <summary>Waits until the deliveries of the last message are settled, whatever they are known by.</summary>
    public async Task VentAsync(int leveringer = 1)
    {
        var siste = helsenorge.Siste;
        var gjort = await scene.Journal.WaitForAsync(
            scene.Tenant.Id,
            all => all.Where(e => e.Operation == Meldingsoperasjoner.Avgjorelse && e.AnsweredAt is not null
                && (e.Fakta(MeldingsFacts.MessageId) == siste.MessageId || e.Fakta(MeldingsFacts.MeldingId) == siste.MsgId)).ElementAtOrDefault(leveringer - 1),
            Frist, TimeProvider.System, CancellationToken.None);
        if (gjort is null)
        {
            throw new CriterionNotMetException(Meldingstekster.TattUtAvKoen.Broken(scene.Criterion, "meldingen er ikke gjort opp", []));
        }
    }

    // The patient's message, as helsenorge sends it when nothing is wrong.
    private Innbyggermelding Ny() => helsenorge.Melding(Meldingsfunksjon.Ekontakt, scene.PasientSom(Rolle.PasientMedFodselsnummer));

    private void Planlegg(IFault fault)
    {
        scene.Faults.Add(fault.Description);
        environment.Host.Faults(scene.Tenant.Id).Plan(fault);
    }
}
