using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class KvitteringSteps(ReseptformidlerenDriver reseptformidleren, SkjermDriver skjerm)
{
    [Given("at Reseptformidleren avviser neste resept med feilkode {word}")]
    public void GittAvvisning(string feilkode) => reseptformidleren.AvvisNesteResept(feilkode);

    [Given("at Reseptformidleren avviser neste resept for kjent avvik i strukturert dosering")]
    public void GittAvvisningForDosering() => reseptformidleren.AvvisNesteReseptForDoseringsavvik();

    [Given("at Reseptformidleren avviser neste resept med AppRecFault")]
    public void GittAppRecFault() => reseptformidleren.AvvisNesteReseptMedAppRecFault();

    [Given("at kvitteringen på neste resept uteblir")]
    public void GittKvitteringUteblir() => reseptformidleren.UtelatNesteKvittering();

    [Given("at kvitteringene på de to neste sendingene kommer i omvendt rekkefølge")]
    public void GittOmvendtRekkefolge() => reseptformidleren.SvarIOmvendtRekkefolge();

    [Given("at forbindelsen brytes når neste resept er tatt imot")]
    public void GittBruddEtterMottak() => reseptformidleren.BrytForbindelsenEtterMottak();

    [Given("at Reseptformidleren er utilgjengelig for neste resept")]
    public void GittUtilgjengelig() => reseptformidleren.VarUtilgjengeligForNesteResept();

    [Then("viser fagsystemet at resepten er sendt")]
    public Task SaVistSomSendt() => skjerm.ViserSendestatusAsync("sendt");

    [Then("viser fagsystemet at resepten ikke er sendt")]
    public Task SaVistSomIkkeSendt() => skjerm.ViserSendestatusAsync("avvist");

    [Then("viser fagsystemet resepten som avvist eller ubekreftet")]
    public Task SaVistSomAvvistEllerUbekreftet() => skjerm.ViserSendestatusAsync("avvist eller ubekreftet");

    [Then("viser fagsystemet at resepten er ubekreftet")]
    public Task SaVistSomUbekreftet() => skjerm.ViserSendestatusAsync("ubekreftet");

    [Then("er resepten fortsatt vist som sendt etter den sene kvitteringen")]
    public Task SaFortsattSendt() => skjerm.ViserFortsattSendtAsync();

    [Then("viser fagsystemet årsaken fra kvitteringen")]
    [Then("fagsystemet viser årsaken fra kvitteringen")]
    public Task SaVistArsak() => skjerm.ViserArsakenFraKvitteringenAsync();
}
