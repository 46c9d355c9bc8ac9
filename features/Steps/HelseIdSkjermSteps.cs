using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What the user is shown of the login and of what HelseID refuses.</summary>
[Binding]
public sealed class HelseIdSkjermSteps(InnloggingsskjermDriver skjerm)
{
    [Then("viser fagsystemet at legen er logget inn")]
    public Task SaLoggetInn() => skjerm.ViserLoggetInnAsync();

    [Then("er legen ikke logget inn")]
    public Task SaIkkeLoggetInn() => skjerm.ViserIkkeLoggetInnAsync();

    [Then("fagsystemet viser en forståelig melding om HelseID")]
    public void SaMelding() => skjerm.HarSagtFraOmHelseId();

    [Then("fagsystemet viser en forståelig melding om tjenesten")]
    public void SaMeldingOmTjenesten() => skjerm.HarSagtFraOmTjenesten();

    [Then("^sier fagsystemet at HelseID avslo med (.*)$")]
    public void SaAvslo(string kode) => skjerm.HarOppgittKoden(kode);

    [Then("fagsystemet sier hvilket scope HelseID ikke ga")]
    public void SaScope() => skjerm.HarOppgittScopet();

    [Then("legen kan fortsatt åpne en pasient")]
    public Task SaKanApnePasient() => skjerm.KanApnePasientAsync();
}
