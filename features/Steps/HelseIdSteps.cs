using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What is done with HelseID: logging in, fetching, changing user and organisation.</summary>
[Binding]
public sealed class HelseIdSteps(HelseIdDriver helseId, HelseIdFeilDriver feil)
{
    [Given("at tilgangstoken fra HelseID varer kort")]
    public void GittKortVarighet() => feil.GiKorteToken();

    [Given("at legen er logget inn med HelseID")]
    public Task GittLoggetInn() => helseId.HaLoggetInnAsync();

    [Given("at legen har hentet opplysninger")]
    public Task GittLegenHarHentet() => helseId.HaHentetAsync(HelseIdDriver.SomBruker);

    [Given("at fagsystemet har hentet opplysninger som system")]
    public Task GittSystemetHarHentet() => helseId.HaHentetAsync(HelseIdDriver.SomSystem);

    [When("legen logger inn med HelseID")]
    [When("legen logger inn med HelseID på nytt")]
    public Task NarLoggerInn() => helseId.LoggInnAsync();

    [When("legen logger ut av HelseID")]
    public Task NarLoggerUt() => helseId.LoggUtAsync();

    [When("fagsystemet henter opplysninger som system")]
    [When("fagsystemet prøver å hente opplysninger som system")]
    public Task NarSystemetHenter() => helseId.HentAsync(HelseIdDriver.SomSystem);

    [When("fagsystemet henter opplysninger som system {int} ganger")]
    public Task NarSystemetHenterFlere(int ganger) => helseId.HentAsync(HelseIdDriver.SomSystem, ganger);

    [When("fagsystemet henter opplysninger som system {int} ganger, med utløpt token imellom")]
    public Task NarSystemetHenterUtlopt(int ganger) => helseId.HentMedUtloptTokenAsync(HelseIdDriver.SomSystem, ganger);

    [When("legen henter opplysninger")]
    [When("legen prøver å hente opplysninger")]
    [When("den andre legen henter opplysninger")]
    [When("den andre legen prøver å hente opplysninger")]
    public Task NarLegenHenter() => helseId.HentAsync(HelseIdDriver.SomBruker);

    [When("legen henter opplysninger {int} ganger")]
    public Task NarLegenHenterFlere(int ganger) => helseId.HentAsync(HelseIdDriver.SomBruker, ganger);

    [When("legen henter opplysninger {int} ganger, med utløpt token imellom")]
    public Task NarLegenHenterUtlopt(int ganger) => helseId.HentMedUtloptTokenAsync(HelseIdDriver.SomBruker, ganger);

    [When("en annen lege overtar arbeidsstasjonen")]
    public Task NarAnnenLegeOvertar() => helseId.BytteBrukerAsync();

    [When("en annen lege overtar arbeidsstasjonen og logger inn med HelseID")]
    public Task NarAnnenLegeOvertarOgLoggerInn() => helseId.BytteBrukerOgLoggeInnAsync();

    [When("legen bytter til en annen virksomhet")]
    public Task NarBytterVirksomhet() => helseId.BytteVirksomhetAsync();
}
