using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What became of what was sent, and what users see of it.</summary>
[Binding]
public sealed class KjedebevisSteps(
    SendestatusDriver status, KjedebevisDriver bevis, ForsokDriver forsok, RegisterbevisDriver register, KommunikasjonstestDriver test, SporDriver spor, UavbruttDriver uavbrutt)
{
    [Then("er kommunikasjonen ikke vist som bekreftet")]
    public Task SaIkkeBekreftet() => test.ErIkkeBekreftetAsync();

    [Then("vises meldingen ikke som levert")]
    public Task SaIkkeLevert() => status.ErIkkeLevertAsync();

    [Then("vises meldingen som levert")]
    public Task SaLevert() => status.ErLevertAsync();

    [Then("vises meldingen som avvist med årsaken fra helsenorge")]
    public Task SaAvvist() => status.ErAvvistMedArsakAsync();

    [Then("har noen en oppgave om meldingen")]
    public Task SaOppgave() => status.HarOppgaveAsync();

    [Then("har ingen lenger en oppgave om meldingen")]
    public Task SaIngenOppgave() => status.HarIngenOppgaveAsync();

    [Then("har helsenorge fått meldingen én gang")]
    public Task SaEnGang() => bevis.HarFattAsync(antall: 1);

    [Then("har helsenorge fått {int} meldinger")]
    public Task SaAntall(int antall) => bevis.HarFattAsync(antall);

    [Then("har fagsystemet koblet seg til igjen")]
    public void SaTilkoblet() => bevis.HarKobletSegTil();

    [Then("er meldingen forsøkt sendt et begrenset antall ganger")]
    public void SaBegrenset() => forsok.ErBegrenset();

    [Then("er det gått lengre og lengre tid mellom forsøkene")]
    public void SaOkende() => forsok.HarOkendeVentetid();

    [Then("har alle forsøkene samme meldings-id")]
    public void SaSammeId() => forsok.HarSammeId();

    [Then("er mottakeren slått opp før meldingen ble sendt")]
    public Task SaSlattOpp() => register.ErSlattOppAsync();

    [Then("kan helsenorge lese den nye meldingen")]
    public Task SaLesbar() => register.KanLesesAsync();

    [Then("er ingen ny melding sendt til helsenorge")]
    public Task SaIngenNy() => register.ErIkkeSendtAsync();

    [Then("er den nye meldingen sendt til riktig kø, eller den venter")]
    public Task SaRiktigEllerVenter() => register.ErRiktigSendtEllerVenterAsync();

    [Then("er Adresseregisteret latt i fred så lenge det ba om")]
    public void SaIFred() => register.ErLattIFred();

    [Then("er ingen oppslag gjort mer enn to ganger")]
    public void SaUtenStot() => register.HarIkkeGjentattOppslag();

    [Then("knytter loggen meldingen til legen og pasienten")]
    public Task SaSporbar() => spor.KnytterTilBrukerOgPasientAsync();

    [Then("knytter loggen meldingen til kvitteringen")]
    public Task SaSporbarKvittering() => spor.KnytterTilKvitteringAsync();

    [Then("er den andre pasienten åpnet")]
    public Task SaApnet() => uavbrutt.ErApnetAsync();
}
