using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>How messages are sent on the message bus, and that its queues are listened to.</summary>
[Binding]
public sealed class MeldingsformatSteps(BusspartDriver part, MeldingsformatDriver format, KolytterDriver lytter)
{
    [Given("at tjenesten ikke har aktivert eKontakt i Adresseregisteret")]
    public void GittIkkeAktivert() => part.TrekkEkontakt();

    [Given("at helsenorge svarer med feilmelding på det legen sender")]
    public void GittFeilmelding() => part.SvarMedFeilmelding(mangelfull: false);

    [Given("at helsenorge svarer med en mangelfull feilmelding på det legen sender")]
    public void GittMangelfullFeilmelding() => part.SvarMedFeilmelding(mangelfull: true);

    [Given("at det har kommet en kommunikasjonstest fra helsenorge")]
    [When("det kommer en kommunikasjonstest fra helsenorge")]
    public Task NarTestKommer() => part.TestFraHelsenorgeAsync();

    [When("legen svarer pasienten på det som ble spurt om")]
    public Task NarLegenSvarer() => part.SvarAsync();

    [When("legen prøver forbindelsen til helsenorge med en kommunikasjonstest")]
    public Task NarLegenTester() => part.TestAsync();

    [Then("^følger (meldingen|kvitteringen|feilmeldingen|testen|testsvaret) profilen for meldingstjeneren$")]
    public Task SaFolgerProfilen(string slag) => format.FolgerProfilenAsync(slag);

    [Then("^er (meldingen|kvitteringen|testsvaret) signert og kryptert for mottakeren$")]
    public Task SaBeskyttet(string slag) => format.ErBeskyttetAsync(slag);

    [Then("har meldingen ingen ebXML-konvolutt")]
    public Task SaUtenKonvolutt() => format.ErUtenKonvoluttAsync();

    [Then("er funksjonen, rollen og versjonen i meldingen avtalt")]
    public Task SaAvtalt() => format.ErAvtaltAsync("meldingen");

    [Then("har kvitteringen versjonen som prosessen har")]
    public Task SaKvitteringsversjon() => format.ErAvtaltAsync("kvitteringen");

    [Then("er det ikke sendt noe som ikke er avtalt")]
    public Task SaIkkeSendt() => format.ErIkkeSendtAsync();

    [Then("legen får vite at pasienten ikke har fått meldingen")]
    public void SaFarVite() => format.ErSagtTilLegen();

    [Then("får helsenorge vite at meldingen ikke er avtalt")]
    public Task SaHelsenorgeFarVite() => format.ErAvvistSomIkkeAvtaltAsync();

    [Then("har ingen melding til helsenorge nummer eller navn utenfor det som er kryptert")]
    public Task SaUtenPerson() => format.ErUtenPersonAsync();

    [Then("lytter fagsystemet på køene for meldinger, forespørsler og feil")]
    public Task SaLytter() => lytter.LytterPaAlleAsync();

    [Then("er kommunikasjonstesten besvart")]
    public Task SaBesvart() => lytter.HarSvartPaTestenAsync();

    [Then("er feilmeldingen tatt ut av feilkøen")]
    public Task SaTattUt() => lytter.HarTattUtFeilmeldingenAsync();

    [Then("det er ikke sendt noen feilmelding om feilmeldingen")]
    public Task SaIngenFeilmelding() => lytter.HarIkkeSvartPaFeilmeldingenAsync();
}
