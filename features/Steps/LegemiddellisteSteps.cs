using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class LegemiddellisteSteps(
    LegemiddellisteDriver liste, ReseptformidlerenDriver reseptformidleren, ListebevisDriver bevis, ListeskjermDriver skjerm)
{
    [Given("at legen har levert legemiddellisten")]
    public Task GittLevert() => liste.HarLevertAsync();

    [Given("at legen har hentet legemiddellisten")]
    public Task GittListenHentet() => liste.HarHentetAsync();

    [Given("at en annen lege har levert legemiddellisten")]
    public void GittLevertAvAnnenLege() => reseptformidleren.LeggInnListeFraAnnenLege();

    [Given("at Reseptformidleren avviser neste legemiddelliste")]
    public void GittAvvistListe() => reseptformidleren.AvvisNesteListe();

    [Given("at Reseptformidleren svarer på neste oppslag på legemiddellisten slik det var før siste endring")]
    public void GittListeForSisteEndring() => reseptformidleren.SvarPaListeoppslagSomForSisteEndring();

    [Given("at svaret på neste legemiddelliste uteblir")]
    public void GittListesvarUteblir() => reseptformidleren.UtelatSvarPaNesteListe();

    [When("legen seponerer legemiddelet")]
    public Task NarSeponerer() => liste.SeponerAsync();

    [When("legen leverer legemiddellisten")]
    public Task NarLeverer() => liste.LeverAsync();

    [Then("er resepten tilbakekalt med seponering som årsak")]
    public Task SaTilbakekaltSomSeponert() => bevis.HarTilbakekaltSomSeponertAsync();

    [Then("^(?:står legemiddelet|legemiddelet står) som seponert på listen hos Reseptformidleren$")]
    public Task SaSeponertPaListen() => bevis.HarSeponertPaListenAsync();

    [Then("har Reseptformidleren tatt imot legemiddellisten")]
    public Task SaTattImotListen() => bevis.HarTattImotListenAsync();

    [Then("har fagsystemet hentet legemiddellisten på nytt")]
    public Task SaHentetPaNytt() => bevis.HarHentetPaNyttAsync();

    [Then("er legemiddelet fra den andre legen fortsatt på listen")]
    [Then("legemiddelet fra den andre legen er fortsatt på listen")]
    public Task SaAndresFortsattPaListen() => bevis.HarAndresFortsattAsync();

    [Then("fagsystemet viser legemiddelet som seponert")]
    public Task SaVistSeponert() => skjerm.ViserSeponertAsync();

    [Then("viser fagsystemet ikke legemiddellisten som levert")]
    public Task SaIkkeVistLevert() => skjerm.ViserIkkeListenSomLevertAsync();
}
