using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What comes to the vendor's system, right and wrong.</summary>
[Binding]
public sealed class HelsenorgemottakSteps(MottakDriver mottak, HenvendelseDriver henvendelser, HelsenorgeDriver helsenorge, DialogDriver dialog)
{
    [Given("at det er kommet en eKontakt {string}")]
    [When("det kommer en eKontakt {string}")]
    public Task NarKommer(string feil) => mottak.SendAsync(feil);

    [When("det kommer en eKontakt signert med utløpt sertifikat")]
    public Task NarUtlopt() => mottak.SendMedUtloptSertifikatAsync();

    [When("det kommer en eKontakt kryptert for det forrige sertifikatet")]
    public Task NarForrige() => mottak.SendForTidligereSertifikatAsync();

    [When("det kommer en eKontakt som ikke ber om kvittering")]
    public Task NarUtenKvittering() => mottak.SendUtenKvitteringAsync();

    [When("pasientens eKontakt leveres {string} før den er kvittert")]
    public Task NarDobbelt(string feil) => mottak.SendAsync(feil, leveringer: 2);

    [When("meldingen leveres igjen")]
    public Task NarIgjen() => mottak.SendIgjenAsync(nyMessageId: false);

    [When("meldingen leveres igjen med ny id på konvolutten")]
    public Task NarIgjenMedNyId() => mottak.SendIgjenAsync(nyMessageId: true);

    [Given("at Adresseregisteret ikke svarer")]
    public void GittRegisteretNede() => mottak.LaRegisteretVareNede();

    [Given("at feilmeldinger fra helsenorge kommer {string}")]
    public void GittFeilmeldinger(string feil) => mottak.LaNesteVare(feil);

    [Given("at helsenorge svarer med feilmeldingen {string}")]
    public void GittFeilmelding(string tilstand) => helsenorge.SettKvittering(new() { Feiltilstand = tilstand });

    [When("en innbygger som ikke er pasient, skriver en eKontakt")]
    public Task NarUkjent() => henvendelser.SkrivUkjentAsync();

    [Given("at en innbygger som ikke er pasient, har skrevet en eKontakt")]
    public Task GittUkjent() => henvendelser.SkrivUkjentAsync();

    [When("en innbygger med samme navn som pasienten skriver en eKontakt")]
    public Task NarNavnebror() => henvendelser.SkrivNavnebrorAsync();

    [When("det kommer en eKontakt med pasientens nummer og et annet navn")]
    public Task NarAnnetNavn() => henvendelser.SkrivMedAnnetNavnAsync();

    [When("en pasient med D-nummer skriver en eKontakt")]
    public Task NarDnummer() => henvendelser.SkrivAsync(Rolle.PasientMedDNummer);

    [When("den andre pasienten skriver en eKontakt")]
    public Task NarAndre() => henvendelser.SkrivAsync(Rolle.AnnenPasient);

    [When("pasienten skriver en eKontakt til den andre enheten")]
    public Task NarAndreEnhet() => henvendelser.SkrivTilAndreAsync();

    [When("pasienten skriver en eKontakt med {int} vedlegg")]
    public Task NarVedlegg(int antall) => henvendelser.SkrivMedVedleggAsync(antall);

    [When("pasienten skriver i en samtale som ingen kjenner")]
    public Task NarUkjentSamtale() => henvendelser.SkrivIUkjentSamtaleAsync();

    [When("pasienten skriver i en samtale som er en annen pasients")]
    public Task NarAnnensSamtale() => henvendelser.SkrivIAnnensSamtaleAsync();

    [When("den andre pasienten skriver for pasienten med {string}")]
    public Task NarSkriverFor(string relasjon) => henvendelser.SkrivForAsync(relasjon);

    [Given("at den andre pasienten har skrevet for pasienten med {string}")]
    public Task GittSkrevetFor(string relasjon) => henvendelser.SkrivForAsync(relasjon);

    [When("legen svarer på henvendelsen")]
    public Task NarSvarer() => dialog.SvarAsync();
}
