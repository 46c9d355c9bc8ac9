using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What the user is shown of kjernejournal, and what the system writes down.</summary>
[Binding]
public sealed class KjernejournalskjermSteps(KjernejournalskjermDriver skjerm, KjernejournalmeldingDriver melding)
{
    [Then("^(?:viser kjernejournal|kjernejournal viser) pasienten som er åpen$")]
    public Task SaApenPasient() => skjerm.ViserApenPasientAsync();

    [Then("kjernejournal vises ikke lenger")]
    [Then("kjernejournal vises ikke lenger for den forrige pasienten")]
    [Then("vises kjernejournal ikke for den forrige pasienten")]
    [Then("vises ikke kjernejournal for pasienten")]
    public Task SaIkkeApen() => skjerm.ErIkkeApenAsync();

    [Then("viser ikonet status {int}")]
    public Task SaStatus(int status) => skjerm.ViserStatusAsync(status);

    [Then("hjelpeteksten er teksten fra helseindikatoren")]
    public Task SaHjelpetekst() => skjerm.HjelpetekstErFraSvaretAsync(KjernejournalFacts.SvarTekst);

    [Then("^(?:er hjelpeteksten|hjelpeteksten er) brukermeldingen fra kjernejournal$")]
    public Task SaBrukermeldingPaIkonet() => skjerm.HjelpetekstErFraSvaretAsync(KjernejournalFacts.SvarBrukermelding);

    [Then("kan ikonet klikkes")]
    public Task SaKlikkbart() => skjerm.KanKlikkesAsync(ventet: true);

    [Then("kan ikonet ikke klikkes")]
    public Task SaIkkeKlikkbart() => skjerm.KanKlikkesAsync(ventet: false);

    [Then("viser ikonet feil")]
    public Task SaFeil() => skjerm.ViserFeilAsync();

    [Then("ikonet viste feil mens forbindelsen var feil")]
    public Task SaVisteFeil() => skjerm.VisteFeilAsync();

    [Then("ikonet viser at det ikke er kontakt med kjernejournal")]
    public Task SaIngenKontakt() => skjerm.ViserIngenKontaktAsync();

    [Then("ikonet viser ikke at kritisk informasjon mangler")]
    public Task SaIkkeManglende() => skjerm.ViserIkkeManglendeAsync();

    [Then("ikonet sier ikke at kritisk informasjon mangler før svaret er kommet")]
    public Task SaIkkeManglendeForSvaret() => skjerm.ViserIkkeManglendeForSvaretAsync();

    [Then("^viser ikonet ingen status fra den forrige (?:pasienten|virksomheten)$")]
    public Task SaIngenFraForrige() => skjerm.ViserIngenStatusFraForrigeAsync();

    [Then("ikonet vises ikke")]
    public Task SaSkjult() => skjerm.ErSkjultAsync();

    [Then("er pasienten åpnet som normalt")]
    public Task SaApnetSomNormalt() => skjerm.ErApnetSomNormaltAsync();

    [Then("får legen en forståelig melding om kjernejournal")]
    public Task SaMelding() => melding.HarSagtFraAsync();

    [Then("får legen vite at kjernejournal er lukket")]
    public Task SaSagtLukket() => melding.HarSagtAtDenErLukketAsync();

    [Then("^(?:får legen|legen får) vist brukermeldingen fra kjernejournal$")]
    public Task SaBrukermelding() => melding.HarVistBrukermeldingenAsync();

    [Then("legen får beskjed om å velge grunnlag")]
    public Task SaBedtOmGrunnlag() => melding.HarBedtOmGrunnlagAsync();

    [Then("feilkoden står i loggen til fagsystemet")]
    public Task SaFeilkode() => melding.HarLoggetFeilkodenAsync();

    [Then("står sporings-id fra hvert svar i loggen til fagsystemet")]
    public Task SaSporingsid() => melding.HarLoggetSporingsideneAsync();

    [Then("^(?:har loggen|loggen) til fagsystemet (?:har )?ikke pasientens nummer, navn, kode eller token$")]
    public Task SaTausLogg() => melding.RoperIngentingILoggenAsync();

    [Then("^viser innsynsloggen til fagsystemet hvem, når, pasient og (samtykke|akutt)$")]
    public Task SaInnsynslogg(string grunnlag) => skjerm.HarInnsynsloggAsync(grunnlag);
}
