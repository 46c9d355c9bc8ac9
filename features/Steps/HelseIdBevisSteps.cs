using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What HelseID and the service behind it have seen of the system.</summary>
[Binding]
public sealed class HelseIdBevisSteps(KlientbevisDriver klient, TokenbevisDriver token, ForbindelseDriver forbindelse)
{
    [Then("har tjenesten svart fagsystemet")]
    public Task SaSvartSystemet() => token.HarSvartAsync(HelseIdDriver.SomSystem);

    [Then("har tjenesten svart for legen")]
    public Task SaSvartForLegen() => token.HarSvartAsync(HelseIdDriver.SomBruker);

    [Then("hvert kall til HelseID er bevist med signert klienterklæring")]
    public Task SaSignertErklaring() => klient.ErBevistMedErklaringAsync();

    [Then("har fagsystemet sendt minst {int} klienterklæringer, hver med sin egen jti")]
    public Task SaEgenJti(int antall) => klient.HarEgenJtiAsync(antall);

    [Then("hver klienterklæring er riktig adressert")]
    public Task SaRiktigAdressert() => klient.ErRiktigAdressertAsync();

    [Then("hver klienterklæring utløper innen {int} sekunder")]
    public Task SaUtloper(int sekunder) => klient.UtloperInnenAsync(sekunder);

    [Then("fagsystemet har bare brukt tillatte flyter og scope")]
    public Task SaTillatt() => klient.BrukerBareTillatteFlyterAsync();

    [Then("hver innlogging gikk med PAR, PKCE S256 og egen state")]
    public Task SaPar() => klient.LoggetInnMedParAsync();

    [Then("har fagsystemet ikke brukt koden")]
    public Task SaIkkeBruktKoden() => klient.HarIkkeBruktKodenAsync();

    [Then("fagsystemet har gjentatt kallet til HelseID med noncen det fikk")]
    public Task SaGjentatt() => klient.HarGjentattMedNonceAsync();

    [Then("har fagsystemet gitt opp etter noen få forsøk mot HelseID")]
    public Task SaGittOpp() => klient.HarGittOppAsync();

    [Then("kallene til HelseID gikk til de nye endepunktene")]
    public Task SaNyeEndepunkter() => klient.BrukteFlyttedeEndepunkterAsync();

    [Then("har fagsystemet hentet metadata høyst {int} ganger")]
    public Task SaMellomlagret(int ganger) => klient.HarMellomlagretMetadataAsync(ganger);

    [Then("legen har bare logget inn én gang")]
    public Task SaEnInnlogging() => klient.HarLoggetInnEnGangAsync();

    [Then("hvert kall til tjenesten har et gyldig og nytt DPoP-bevis")]
    public Task SaGyldigBevis() => token.HarGyldigeBevisAsync();

    [Then("har tjenesten ikke fått noe kall fra fagsystemet")]
    public Task SaIngenKall() => token.HarIkkeKaltAsync(HelseIdDriver.SomSystem);

    [Then("tjenesten har ikke fått noe kall for legen")]
    [Then("har tjenesten ikke fått noe kall for legen")]
    public Task SaIngenKallForLegen() => token.HarIkkeKaltAsync(HelseIdDriver.SomBruker);

    [Then("har tjenesten fått høyst {int} kall fra fagsystemet")]
    public Task SaHoystKall(int antall) => token.HarHoystKaltAsync(antall);

    [Then("tilgangstoken er bare sendt i HTTP-hodet Authorization")]
    [Then("er tilgangstoken bare sendt i HTTP-hodet Authorization")]
    public Task SaBareIHodet() => token.ErBareIHodetAsync();

    [Then("loggen fra fagsystemet har ingen token")]
    public Task SaLogg() => token.ErIkkeILoggenAsync();

    [Then("fagsystemet har brukt ett og samme tilgangstoken")]
    public Task SaEttToken() => token.ErEttAsync();

    [Then("tjenesten har bare fått kall for legen selv")]
    [Then("er hvert kall til tjenesten sendt med token for den som arbeidet da")]
    public Task SaForRettBruker() => token.ErForDenSomArbeidetAsync();

    [Then("er hvert kall til tjenesten sendt med token for virksomheten det ble arbeidet for")]
    [Then("er tilgangstokenet gitt for virksomheten fagsystemet handler for")]
    public Task SaForRettVirksomhet() => token.ErForVirksomhetenAsync();

    [Then("tjenesten har ikke fått noe kall for den andre legen")]
    public Task SaIngenForDenAndre() => token.HarIkkeKaltForDenAndreAsync();

    [Then("tjenesten har bare fått kallet fra før utloggingen")]
    public Task SaBareForUtlogging() => token.ErBareForUtloggingenAsync();

    [Then("har fagsystemet avvist forbindelsen mens den var feil")]
    public Task SaAvvistForbindelse() => forbindelse.ErAvvistAsync();
}
