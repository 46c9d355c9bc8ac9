using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>Look-ups of lab results, documents and medicines in kjernejournal.</summary>
[Binding]
public sealed class KjoppslagSteps(KjoppslagDriver oppslag, KjoppslagoppsettDriver oppsett, KjernejournalfeilDriver feil)
{
    private const string Hva = "(prøvesvar|dokumenter|legemidler fra kjernejournal)";

    [Given("^at pasienten har ([0-9]+) (prøvesvar|dokumenter) i kjernejournal$")]
    public void GittAntall(int antall, string hva) => oppsett.LeggInn(hva, antall);

    [Given("at pasienten har prøvesvar med ukjente koder")]
    public void GittUkjenteKoder() => oppsett.LeggInnUkjenteKoder();

    [Given("at pasienten har prøvesvar i fritekst")]
    public void GittFritekst() => oppsett.LeggInnFritekst();

    [Given("at pasienten har et prøvesvar med deler i flere ledd")]
    public void GittDeler() => oppsett.LeggInnMedDeler();

    [Given("at pasienten har {int} dokumenter av ukjent type i kjernejournal")]
    public void GittUkjentType(int antall) => oppsett.LeggInnDokumenterAvUkjentType(antall);

    [Given("at {int} dokumenter er tilbakeholdt")]
    public void GittTilbakeholdt(int antall) => oppsett.HoldTilbakeDokumenter(antall);

    [Given("at den andre pasienten har prøvesvar og dokumenter i kjernejournal")]
    public void GittForDenAndre() => oppsett.LeggInnForDenAndre();

    [Given("^at tjenesten for " + Hva + " svarer med (utilgjengelig|brutt forbindelse|teknisk feil|tidsavbrudd)$")]
    public void GittFeil(string hva, string slag) => feil.LaKalletSvare(Kjoppslagtjeneste.Av(hva).Operasjon, slag);

    [Given("^at tjenesten for " + Hva + " svarer for en annen pasient$")]
    public void GittAnnenPasient(string hva) => feil.LaKalletGjeldeDenAndre(Kjoppslagtjeneste.Av(hva).Operasjon);

    [Given("^at svaret på oppslaget av " + Hva + " holdes tilbake$")]
    public void GittHoldt(string hva) => feil.HoldTilbake(Kjoppslagtjeneste.Av(hva).Operasjon);

    [Given("^at legen har hentet " + Hva + " med (samtykke|akutt|unntak)$")]
    public Task GittHentet(string hva, string grunnlag) => oppslag.HaHentetAsync(hva, grunnlag);

    [Given("^at legen har hentet også sperrede " + Hva + " med (samtykke|akutt)$")]
    public Task GittHentetOgApnet(string hva, string grunnlag) => oppslag.HaHentetOgApnetAsync(hva, grunnlag);

    [When("^legen henter " + Hva + " med (samtykke|akutt|unntak)$")]
    public Task NarHenter(string hva, string grunnlag) => oppslag.HentAsync(hva, grunnlag);

    [When("^legen henter " + Hva + " uten grunnlag$")]
    public Task NarHenterUtenGrunnlag(string hva) => oppslag.HentAsync(hva, grunnlag: null);

    [When("^legen henter " + Hva + " med et ukjent grunnlag$")]
    public Task NarHenterMedUkjentGrunnlag(string hva) => oppslag.HentMedUkjentGrunnlagAsync(hva);

    [When("^legen henter også sperrede " + Hva + " med (samtykke|akutt)$")]
    public Task NarHenterOgApner(string hva, string grunnlag) => oppslag.HentOgApneAsync(hva, grunnlag);

    [When("^legen henter " + Hva + " med (samtykke|akutt) og bytter til den andre pasienten før svaret kommer$")]
    public Task NarHenterOgBytter(string hva, string grunnlag) => oppslag.HentOgBytteForSvaretAsync(hva, grunnlag);

    [When("legen åpner det første dokumentet")]
    public Task NarApnerDokument() => oppslag.ApneDokumentAsync();
}
