using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class KlokkeSteps(KlokkeDriver klokke, FagsystemDriver fagsystem, DatobevisDriver bevis)
{
    [Given("at klokken er {word} i Norge")]
    public Task GittKlokken(string klokkeslett) => klokke.StillAsync(klokkeslett);

    [When("legen forskriver en resept som tidligst kan utleveres om 14 dager")]
    public Task NarForskriverFraOgMed() => fagsystem.ForskrivAsync(Reseptvalg.FraOgMed(bevis.IDag.AddDays(14)));

    [Then("er resepten datert etter norsk dato")]
    public Task SaDatert() => bevis.ErDatertIDagAsync();

    [Then("er tidligste utlevering dagen legen valgte")]
    public Task SaTidligsteUtlevering() => bevis.HarValgtTidligsteUtleveringAsync();
}
