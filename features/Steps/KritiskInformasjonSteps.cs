using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What kjernejournal holds of critical information, and what the user and others do with it.</summary>
[Binding]
public sealed class KritiskInformasjonSteps(KritiskDriver kritisk, KritiskoppsettDriver oppsett, KjernejournalfeilDriver feil, HelseIdDriver helseId, KjernejournalDriver kjernejournal)
{
    private const string Slag = "(allergi|tilstand|varsel)";

    [Given("^at pasienten har (?:en|et) (gjeldende|avkreftet|feilregistrert|utløpt) " + Slag + " i kjernejournal$")]
    public void GittRegistrert(string hvordan, string hva) => oppsett.Registrer(hvordan, hva);

    [Given("at pasienten har sperret kritisk informasjon")]
    public void GittSperret() => oppsett.Sperr();

    [Given("at pasienten har blokkert en annen lege")]
    public void GittBlokkertAnnen() => oppsett.BlokkerAnnen();

    [Given("^at kritisk informasjon svarer med (.*)$")]
    public void GittSvarer(string slag) => feil.LaKalletSvare(KritiskInformasjonFacts.Sok, slag);

    [Given("at svaret om kritisk informasjon holdes tilbake")]
    public void GittHoldes() => feil.HoldTilbake(KritiskInformasjonFacts.Sok);

    [Given("^at legen har hentet kritisk informasjon med (samtykke|akutt|unntak)$")]
    public Task GittHentet(string grunnlag) => kritisk.HaHentetAsync(grunnlag);

    [Given("at legen er logget inn, og har åpnet pasienten og hentet kritisk informasjon")]
    public async Task GittAltHentet()
    {
        await helseId.HaLoggetInnAsync();
        await kjernejournal.ApnePasientAsync(Rolle.PasientMedFodselsnummer);
        await kritisk.HaHentetAsync("samtykke");
    }

    [Given("^at legen har bedt om det som er sperret, med (samtykke|akutt)$")]
    public Task GittForhoyet(string grunnlag) => kritisk.HentAsync(grunnlag, forhoyet: true);

    [Given("^at legen har registrert (?:en|et) " + Slag + " i kjernejournal$")]
    public Task GittLegenHarRegistrert(string hva) => kritisk.HaRegistrertAsync(hva);

    [Given("at legen har endret opplysningen")]
    public Task GittLegenHarEndret() => kritisk.HaEndretAsync();

    [Given("at en annen lege har endret opplysningen etterpå")]
    public Task GittAnnenHarEndret() => oppsett.AnnenEndrerAsync();

    [Given("at en annen lege har registrert en allergi etterpå")]
    public Task GittAnnenHarRegistrert() => oppsett.AnnenRegistrererAsync();

    [Given("at en annen lege har slettet opplysningen etterpå")]
    public Task GittAnnenHarSlettet() => oppsett.AnnenSletterAsync();

    [When("^(?:legen|den andre legen) (?:prøver å hente|henter) kritisk informasjon med (samtykke|akutt|unntak)$")]
    public Task NarHenter(string grunnlag) => kritisk.HentAsync(grunnlag);

    [When("legen henter kritisk informasjon uten å velge grunnlag")]
    public Task NarHenterUtenGrunnlag() => kritisk.HentAsync(grunnlag: null);

    [When("legen henter kritisk informasjon med et grunnlag som ikke finnes")]
    public Task NarHenterMedUkjent() => kritisk.HentAsync("nysgjerrighet");

    [When("^legen (?:prøver å be|ber) om det som er sperret, med (samtykke|akutt)$")]
    public Task NarBerOmSperret(string grunnlag) => kritisk.HentAsync(grunnlag, forhoyet: true);

    [When("legen henter kritisk informasjon og bytter til den andre pasienten før svaret kommer")]
    public Task NarHenterOgBytter() => kritisk.HentOgBytteForSvaretAsync();

    [When("^legen registrerer (?:en|et) " + Slag + "$")]
    public Task NarRegistrerer(string hva) => kritisk.RegistrerAsync(hva);

    [When("legen endrer opplysningen")]
    [When("legen prøver på nytt å endre opplysningen")]
    public Task NarEndrer() => kritisk.EndreAsync();

    [When("legen avkrefter opplysningen")]
    public Task NarAvkrefter() => kritisk.AvkrefteAsync();

    [When("legen sletter opplysningen")]
    public Task NarSletter() => kritisk.SletteAsync();
}
