using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class TilbakekallingSteps(
    FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren, SkjermDriver skjerm, ReseptbevisDriver bevis)
{
    [Given("at apoteket har begynt å ekspedere resepten")]
    public void GittUnderEkspedering() => reseptformidleren.BegynnEkspedering();

    [Given("at apoteket har utlevert resepten")]
    public void GittUtlevert() => reseptformidleren.Utlever();

    [Given("at en annen lege har tilbakekalt resepten")]
    public void GittTilbakekaltAvAnnenLege() => reseptformidleren.TilbakekallSomAnnenLege();

    [Given("at Reseptformidleren avviser neste tilbakekalling")]
    public void GittAvvistTilbakekalling() => reseptformidleren.AvvisNesteTilbakekalling();

    [Given("at Reseptformidleren avviser neste tilbakekalling med AppRecFault")]
    public void GittTilbakekallingAvvistIFeil() => reseptformidleren.AvvisNesteTilbakekallingMedAppRecFault();

    [Given("at legen har tilbakekalt resepten")]
    public Task GittTilbakekalt() => fagsystem.TilbakekallGodtattAsync();

    [Given("at svaret på neste tilbakekalling uteblir")]
    public void GittSvarUteblir() => reseptformidleren.UtelatSvarPaNesteTilbakekalling();

    [When("legen tilbakekaller resepten")]
    public Task NarTilbakekaller() => fagsystem.TilbakekallAsync();

    [When("legen fornyer resepten")]
    public Task NarFornyer() => fagsystem.FornyAsync();

    [Then("har Reseptformidleren tatt imot tilbakekallingen")]
    public Task SaTattImotTilbakekallingen() => bevis.HarTattImotTilbakekallingenAsync();

    [Then("er den gamle resepten tilbakekalt med henvisning til den nye")]
    public Task SaHenvisningTilNy() => bevis.HarTilbakekaltMedHenvisningAsync();

    [Then("viser fagsystemet tilbakekallingen som utført")]
    public Task SaUtfort() => skjerm.ViserTilbakekallingUtfortAsync();

    [Then("viser fagsystemet ikke tilbakekallingen som utført")]
    public Task SaIkkeUtfort() => skjerm.ViserIkkeTilbakekallingUtfortAsync();

    [Then("viser fagsystemet resepten som tilbakekalt")]
    public Task SaTilbakekalt() => skjerm.ViserReseptenSomTilbakekaltAsync();

    [Then("viser fagsystemet både den gamle og den nye resepten som gjeldende")]
    public Task SaBeggeGjeldende() => skjerm.ViserBeggeSomGjeldendeAsync();
}
