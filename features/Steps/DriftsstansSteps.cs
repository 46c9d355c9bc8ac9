using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class DriftsstansSteps(
    FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren, SkjermDriver skjerm, ReseptbevisDriver bevis)
{
    [Given("^at Reseptformidleren er nede med (.*)$")]
    public void GittNede(string feil) => reseptformidleren.VarNedeMed(feil);

    [When("legen velger papirresept")]
    public Task NarVelgerPapir() => fagsystem.VelgPapirreseptAsync();

    [When("Reseptformidleren er tilgjengelig igjen")]
    public void NarTilgjengeligIgjen() => reseptformidleren.VarTilgjengeligIgjen();

    [Then("varsler fagsystemet om at resepten ikke er bekreftet sendt")]
    public Task SaVarselOmIkkeSendt() => skjerm.VarslerOmIkkeSendtAsync();

    [Then("har Reseptformidleren ikke fått resepten etterpå")]
    public Task SaIkkeSendtEtterPapir() => bevis.HarIkkeSendtEtterPapirAsync();
}
