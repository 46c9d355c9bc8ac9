using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class FestSteps(
    FestDriver fest, KlokkeDriver klokke, FagsystemDriver fagsystem, VarebevisDriver bevis, Scene scene)
{
    [Given("at fagsystemet har hentet FEST")]
    public Task GittHentetFest() => fagsystem.OppdaterFestAsync();

    [Given("at det har gått {int} døgn")]
    public Task GittDogn(int antall) => klokke.FlyttAsync(TimeSpan.FromDays(antall));

    [Given("at FEST er utilgjengelig")]
    public void GittUtilgjengelig() => fest.VarUtilgjengelig();

    [Given("at FEST bryter forbindelsen")]
    public void GittBrudd() => fest.BrytForbindelsen();

    [Given("at FEST svarer med en {int} døgn gammel versjon")]
    public void GittGammel(int dogn) => fest.SvarMedGammelVersjon(dogn);

    [Given("^at «(.*)» utgår av FEST$")]
    public void GittUtgar(string vare) => fest.LaUtga(vare);

    [When("^legen forskriver «([^»]*)»$")]
    public Task NarForskriverVare(string vare) => fagsystem.ForskrivAsync(Varevalg.Av(scene, vare));

    [When("^legen forskriver «([^»]*)» med refusjonshjemmel ([0-9]+)$")]
    public Task NarForskriverMedHjemmel(string vare, string hjemmel) =>
        fagsystem.ForskrivAsync(Varevalg.Av(scene, vare) with { RefHjemmel = hjemmel });

    [When("^legen forskriver «([^»]*)» med ([0-9]+) reiterasjoner$")]
    public Task NarForskriverMedReiterasjon(string vare, int antall) =>
        fagsystem.ForskrivAsync(Varevalg.Av(scene, vare) with { Reiterasjon = antall });

    [When("^legen forskriver «([^»]*)» med refusjonshjemmel ([0-9]+) og ([0-9]+) reiterasjoner$")]
    public Task NarForskriverMedHjemmelOgReiterasjon(string vare, string hjemmel, int antall) =>
        fagsystem.ForskrivAsync(Varevalg.Av(scene, vare) with { RefHjemmel = hjemmel, Reiterasjon = antall });

    [Then("er varen i resepten den legen valgte")]
    public Task SaValgtVare() => bevis.ErValgtVareAsync();

    [Then("er FEST-datoen i resepten den fagsystemet sist fikk")]
    public Task SaFestDato() => bevis.HarFestDatoFraSisteHentingAsync();

    [Then("er resepten stoppet eller sendt uten reiterasjon")]
    public Task SaUtenReiterasjon() => bevis.ErStoppetEllerUtenReiterasjonAsync();
}
