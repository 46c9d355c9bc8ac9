using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class GjenbrukSteps(GjenbrukDriver gjenbruk, ReseptbevisDriver bevis, SkjermDriver skjerm)
{
    [Given("at legen har lagret resepten som mal")]
    public Task GittMal() => gjenbruk.LagreMalAsync();

    [When("legen fornyer resepten fra den andre legen")]
    public Task NarFornyerFraAnnenLege() => gjenbruk.FornyFraAnnenLegeAsync();

    [When("legen kopierer resepten fra den andre legen")]
    public Task NarKopiererFraAnnenLege() => gjenbruk.KopierFraAnnenLegeAsync();

    [When("legen kopierer resepten")]
    public Task NarKopierer() => gjenbruk.KopierAsync();

    [When("legen forskriver fra malen")]
    public Task NarForskriverFraMal() => gjenbruk.BrukMalAsync();

    [Then("er doseringen i den nye resepten den samme som i den gamle")]
    public Task SaUendretDosering() => bevis.HarUendretDoseringAsync();

    [Then("varsler fagsystemet om doseringen i den gamle resepten")]
    public Task SaVarselOmDosering() => skjerm.VarslerOmDoseringenAsync();

    [Then("Reseptformidleren har ikke mottatt doseringen som ikke stemte")]
    public Task SaIkkeMottattMotstrid() => bevis.HarIkkeMottattMotstridAsync();

    [Then("stopper eller spør fagsystemet før resepten brukes på nytt")]
    public Task SaStoppetEllerSpurt() => skjerm.SporForGjenbrukAsync();
}
