using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What came of what the system received: on the bus and on the screen.</summary>
[Binding]
public sealed class HelsenorgemottaksbevisSteps(MeldingsbevisDriver meldinger, MottaksbevisDriver bevis, InnboksDriver innboks, HenvendelseskjermDriver skjerm)
{
    [Then("får avsenderen feilmeldingen {string}")]
    public Task SaFeilmelding(string tilstand) => meldinger.HarFeilmeldingAsync(tilstand);

    [Then("får avsenderen en feilmelding")]
    public Task SaNoenFeilmelding() => bevis.HarNoenFeilmeldingAsync();

    [Then("er ingenting lagt i noen journal")]
    public Task SaIkkeArkivert() => innboks.HarIkkeHenvendelsenAsync();

    [Then("er meldingen kvittert negativt")]
    public Task SaNegativt() => meldinger.ErKvittertAsync("2");

    [Then("er hver kvittering positiv")]
    public Task SaPositive() => bevis.ErKvittertLiktAsync("1");

    [Then("er hver kvittering negativ")]
    public Task SaNegative() => bevis.ErKvittertLiktAsync("2");

    [Then("er meldingen ikke kvittert")]
    public Task SaIkkeKvittert() => bevis.ErIkkeKvittertAsync();

    [Then("ligger henvendelsen hos pasienten én gang")]
    public Task SaEnGang() => innboks.HarHenvendelsenEnGangAsync();

    [Then("ligger henvendelsen hos pasienten med D-nummer")]
    public Task SaHosDnummer() => innboks.HarHenvendelsenHosAsync(Rolle.PasientMedDNummer);

    [Then("ligger henvendelsen hos den andre pasienten")]
    public Task SaHosAndre() => innboks.HarHenvendelsenHosAsync(Rolle.AnnenPasient);

    [Then("er meldingen etter behandlet")]
    public Task SaIkkeStanset() => skjerm.HarIkkeStansetAsync(Rolle.PasientMedFodselsnummer);

    [Then("ligger henvendelsen hos enheten den ble sendt til")]
    public Task SaEnhet() => skjerm.ErHosEnhetenAsync();

    [Then("vises henvendelsen med {int} vedlegg")]
    public Task SaVedlegg(int antall) => skjerm.HarVedleggAsync(antall);

    [Then("vises henvendelsen som en samtale for seg")]
    public Task SaEgenSamtale() => skjerm.ErSamtaleForSegAsync();

    [Then("vises det hvem som handler for pasienten")]
    public Task SaHandler() => skjerm.ViserHvemSomHandlerAsync();

    [Then("følger svaret pasienten og samtalen")]
    public Task SaSvarISamtalen() => bevis.HarSvartISamtalenAsync(Rolle.PasientMedFodselsnummer);

    [Then("har noen fått en oppgave om meldingen")]
    public Task SaOppgave() => skjerm.HarOppgaveAsync();

    [Then("har noen fått en oppgave om meldingen legen sendte")]
    public Task SaOppgaveOmSendt() => skjerm.HarOppgaveOmSendtAsync();

    [Then("er feilmeldingen ikke besvart")]
    public Task SaIkkeBesvart() => bevis.HarIkkeBesvartFeilmeldingAsync(1);

    [Then("er ingen av de {int} feilmeldingene besvart")]
    public Task SaIngenBesvart(int antall) => bevis.HarIkkeBesvartFeilmeldingAsync(antall);
}
