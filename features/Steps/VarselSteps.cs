using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class VarselSteps(FagsystemDriver fagsystem, ReseptbevisDriver bevis, SkjermDriver skjerm, Scene scene)
{
    [Given("^at pasienten er registrert med overfølsomhet for ([a-zæøå]+) \\(([A-Z0-9]+)\\)$")]
    public Task GittOverfolsomhet(string navn, string atc) => fagsystem.RegistrerOverfolsomhetAsync(atc, navn);

    [Given("^at legen har sendt en resept på «([^»]*)»$")]
    public Task GittSendtReseptPa(string vare) => fagsystem.SendReseptAsync(Varevalg.Av(scene, vare));

    [When("^legen forskriver «([^»]*)» og går videre fra varselet$")]
    public Task NarForskriverOgGarVidere(string vare) => fagsystem.ForskrivOgGaVidereAsync(Varevalg.Av(scene, vare));

    [Then("varsler fagsystemet om overfølsomheten")]
    public Task SaVarselOmOverfolsomhet() => skjerm.VarslerOmOverfolsomhetAsync();

    [Then("varsler fagsystemet om dobbeltforskrivning")]
    public Task SaVarselOmDobbeltforskrivning() => skjerm.VarslerOmDobbeltforskrivningAsync();

    [Then("varsler fagsystemet om interaksjonen")]
    public Task SaVarselOmInteraksjon() => skjerm.VarslerOmInteraksjonAsync();

    [Then("Reseptformidleren har ikke fått resepten før legen har svart")]
    public Task SaIkkeSendtForSvar() => bevis.HarIkkeSendtForSvarAsync();

    [Then("stopper ikke varsler resepten")]
    public Task SaIkkeStoppet() => bevis.HarTattImotValgtVareAsync();
}
