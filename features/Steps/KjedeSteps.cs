using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What is late, refused or down between the system and helsenorge.</summary>
[Binding]
public sealed class KjedeSteps(DialogDriver dialog, KvitteringsvalgDriver kvittering, KommunikasjonstestDriver test, KjedetidDriver tid, ForsokDriver forsok)
{
    [Given("at helsenorge svarer på kommunikasjonstesten etter {int} sekunder")]
    public void GittSvarEtter(int sekunder) => test.SvarEtter(TimeSpan.FromSeconds(sekunder));

    [Given("at helsenorge svarer på en annen kommunikasjonstest enn den som ble sendt")]
    public void GittSvarPaAnnet() => test.SvarPaAnnet();

    [Given("at kvitteringen fra helsenorge uteblir")]
    public void GittUtenKvittering() => kvittering.Uteblir();

    [Given("at kvitteringen fra helsenorge kommer etter {int} timer")]
    public void GittSenKvittering(int timer) => kvittering.KommerEtter(TimeSpan.FromHours(timer));

    [Given("at helsenorge avviser det legen skriver")]
    public void GittAvvisning() => kvittering.Avviser();

    [Given("at legen har sendt pasienten en melding")]
    public Task GittSendt() => dialog.SkrivAsync();

    [Given("at legen har sendt pasienten {int} meldinger")]
    public Task GittSendtFlere(int antall) => kvittering.SkrivFlereAsync(antall);

    [Given("at det er gått {int} timer i meldingsutvekslingen")]
    public Task GittTiden(int timer) => tid.GaAsync(TimeSpan.FromHours(timer));

    [When("legen tester kommunikasjonen med helsenorge")]
    public Task NarTester() => test.ProvAsync();

    [When("svaret fra helsenorge kommer likevel")]
    public Task NarSvaretKommer() => test.LaSvaretKommeAsync();

    [When("det går {int} timer i meldingsutvekslingen")]
    public Task NarTiden(int timer) => tid.GaAsync(TimeSpan.FromHours(timer));

    [When("det går {int} minutter med meldinger som venter")]
    public Task NarVenter(int minutter) => tid.GaStegvisAsync(TimeSpan.FromMinutes(minutter), TimeSpan.FromMinutes(1));

    [When("meldingstjenesten er nede i {int} timer")]
    public Task NarNedeI(int timer) => forsok.LaTidenGaAsync(TimeSpan.FromHours(timer));
}
