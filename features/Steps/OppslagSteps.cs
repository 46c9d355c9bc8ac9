using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class OppslagSteps(
    FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren, SkjermDriver skjerm, ReseptbevisDriver bevis)
{
    [Given("at legen har hentet pasientens resepter")]
    public Task GittHentet() => fagsystem.HentResepterAsync();

    [Given("at svaret på neste oppslag holdes tilbake")]
    public void GittSvarHoldesTilbake() => reseptformidleren.HoldTilbakeNesteOppslag();

    [Given("at Reseptformidleren svarer på neste oppslag med en annen pasients resepter")]
    public void GittFeilPasient() => reseptformidleren.SvarMedAnnenPasient();

    [Given("at Reseptformidleren svarer på neste oppslag i en annen meldingsversjon")]
    public void GittAnnenVersjon() => reseptformidleren.SvarPaOppslagIAnnenVersjon();

    [Given("at Reseptformidleren svarer på neste oppslag på utleveringer i en annen meldingsversjon")]
    public void GittUtleveringerIAnnenVersjon() => reseptformidleren.SvarPaUtleveringerIAnnenVersjon();

    [Given("at Reseptformidleren svarer på neste oppslag slik det var før siste endring")]
    public void GittForSisteEndring() => reseptformidleren.SvarPaOppslagSomForSisteEndring();

    [Given("^at neste oppslag feiler med (.*)$")]
    public void GittOppslagFeiler(string feil) => reseptformidleren.LaNesteOppslagFeile(feil);

    [When("legen henter pasientens resepter")]
    public Task NarHenter() => fagsystem.HentResepterAsync();

    [When("legen henter reseptene og åpner en annen pasient før svaret kommer")]
    public Task NarBytterPasientForSvaret() => fagsystem.HentOgBytteTilAnnenPasientAsync();

    [When("legen slår opp utleveringene på resepten")]
    public Task NarSlarOppUtleveringer() => fagsystem.HentUtleveringerAsync();

    [Given("at Reseptformidleren avviser neste oppslag på utleveringer")]
    public void GittAvvistUtleveringer() => reseptformidleren.AvvisNesteOppslagPaUtleveringer();

    [Then("har Reseptformidleren godtatt oppslaget")]
    public Task SaGodtattOppslag() => bevis.HarGodtattOppslagetAsync();

    [Then("har Reseptformidleren godtatt oppslaget på utleveringer")]
    public Task SaGodtattUtleveringer() => bevis.HarGodtattOppslagPaUtleveringerAsync();

    [Then("varsler fagsystemet om at utleveringene ikke er hentet")]
    public Task SaVarselOmUtleveringer() => skjerm.VarslerOmUtleveringerAsync();

    [Then("viser fagsystemet utleveringen")]
    public Task SaUtlevering() => skjerm.ViserUtleveringenAsync();

    [Then("viser fagsystemet resepten fra den andre legen")]
    public Task SaReseptFraAnnenLege() => skjerm.ViserReseptFraAnnenLegeAsync();

    [Then("viser fagsystemet resepten fra den andre legen eller at oppslaget feilet")]
    public Task SaReseptEllerFeilet() => skjerm.ViserReseptFraAnnenLegeEllerFeiletAsync();

    [Then("viser fagsystemet utleveringen eller sier fra om at den ikke er hentet")]
    public Task SaUtleveringEllerVarsel() => skjerm.ViserUtleveringenEllerVarslerAsync();

    [Then("viser fagsystemet ingen resepter fra den forrige pasienten")]
    public Task SaIngenFraForrige() => skjerm.ViserIngenFraForrigePasientAsync();

    [Then("viser fagsystemet at oppslaget feilet")]
    public Task SaOppslagFeilet() => skjerm.ViserAtOppslagetFeiletAsync();

    [Then("viser fagsystemet at pasienten har reservert seg")]
    public Task SaReservert() => skjerm.ViserReservasjonAsync();

    [Then("viser fagsystemet at det finnes resepter som ikke vises")]
    public Task SaSkjulte() => skjerm.ViserSkjulteResepterAsync();
}
