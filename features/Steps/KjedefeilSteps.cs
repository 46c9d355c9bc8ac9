using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What goes wrong with the message service, the register and everything at once.</summary>
[Binding]
public sealed class KjedefeilSteps(BussforbindelseDriver buss, RegisterendringDriver register, UavbruttDriver uavbrutt)
{
    [Given("at helsenorge har byttet krypteringssertifikat")]
    public void GittByttet() => register.BytteSertifikat();

    [Given("^at helsenorge (er lagt ned|tar ikke lenger imot eKontakt)$")]
    public void GittEndret(string endring) => register.Endre(endring);

    [Given("at Adresseregisteret er utilgjengelig")]
    public void GittRegisteretNede() => register.TaNed("utilgjengelig", TimeSpan.FromSeconds(30));

    [Given("^at Adresseregisteret svarer (utilgjengelig|for mange kall) og ber om 30 minutters pause$")]
    public void GittPause(string feil) => register.TaNed(feil, TimeSpan.FromMinutes(30));

    [When("Adresseregisteret svarer igjen")]
    public void NarRegisteretSvarer() => register.TaOpp();

    [Given("at meldingstjenesten ikke tar imot meldinger")]
    public void GittBussenNede() => buss.TaNed();

    [When("meldingstjenesten tar imot igjen")]
    public void NarBussenOppe() => buss.TaOpp();

    [Given("^at forbindelsen til meldingstjenesten brytes (før|etter at) meldingstjenesten har fått meldingen$")]
    public void GittBrudd(string nar) => buss.BrytVedSending(nar);

    [Given("at forbindelsen til meldingstjenesten brytes under levering")]
    public void GittBruddVedLevering() => buss.BrytVedLevering();

    [Given("at pasienten har sendt en eKontakt som ikke er levert")]
    public void GittIkkeLevert() => buss.SkrivUtenLevering();

    [When("forbindelsen kan opprettes igjen")]
    public Task NarGjenopprettes() => buss.GjenopprettAsync();

    [When("henvendelsen er levert")]
    public Task NarLevert() => buss.VentPaLeveringAsync();

    [Given("at alle nasjonale tjenester er nede")]
    public void GittAltNede() => buss.TaNedAlt();

    [When("alle nasjonale tjenester er tilbake")]
    public Task NarAltTilbake() => buss.TaOppAltAsync();

    [When("legen åpner en annen pasient og skriver til den")]
    public Task NarAnnenPasient() => uavbrutt.ApneOgSkrivAsync();
}
