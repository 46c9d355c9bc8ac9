using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class ForskrivningSteps(
    FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren, ReseptbevisDriver bevis)
{
    [Given("at legen har sendt en resept")]
    public Task GittSendtResept() => fagsystem.SendReseptAsync(Reseptvalg.Vanlig);

    [Given("at legen har forskrevet en resept som er ubekreftet")]
    public Task GittUbekreftetResept() => fagsystem.ForskrivAsync(Reseptvalg.Vanlig);

    [Given("at en annen lege har forskrevet til pasienten")]
    public void GittReseptFraAnnenLege() => reseptformidleren.LeggInnReseptFraAnnenLege();

    [When("legen forskriver en resept")]
    public Task NarForskriver() => fagsystem.ForskrivAsync(Reseptvalg.Vanlig);

    [When("legen forskriver en resept til")]
    public Task NarForskriverEnTil() => fagsystem.ForskrivAsync(Reseptvalg.EtAnnetLegemiddel);

    [When("legen forskriver en låst resept")]
    public Task NarForskriverLast() => fagsystem.ForskrivAsync(Reseptvalg.Last);

    [When("legen forskriver en resept i eget navn")]
    public Task NarForskriverIEgetNavn() => fagsystem.ForskrivAsync(Reseptvalg.ILegensNavn);

    [When("^legen forskriver med doseringen «(.*)»$")]
    public Task NarForskriverMedDosering(Dosevalg dosering) => fagsystem.ForskrivAsync(Reseptvalg.Med(dosering));

    [When("legen trykker to ganger på send for samme resept")]
    public Task NarDobbeltklikk() => fagsystem.ForskrivAsync(Reseptvalg.Dobbeltklikk);

    [When("legen sender resepten på nytt")]
    public Task NarSenderPaNytt() => fagsystem.SendPaNyttAsync();

    [When("legen forskriver en resept og sender den på nytt før kvitteringen kommer")]
    public Task NarSenderPaNyttForKvittering() => fagsystem.ForskrivOgSendPaNyttSamtidigAsync(Reseptvalg.Vanlig);

    [When("fagsystemets bakgrunnsjobber har kjørt")]
    public Task NarBakgrunnsjobber() => fagsystem.VentPaBakgrunnsjobbAsync();

    [Then("har Reseptformidleren tatt imot resepten")]
    public Task SaTattImotResepten() => bevis.HarTattImotReseptenAsync();

    [Then("har Reseptformidleren mottatt nøyaktig {int} resept(er) for pasienten")]
    public Task SaNoyaktigAntall(int antall) => bevis.HarMottattNoyaktigAsync(antall);

    [Then("har den nye sendingen samme meldings-id som den første")]
    public Task SaSammeMeldingsId() => bevis.HarSammeMeldingsIdAsync();

    [Then("er doseringen i resepten den legen valgte")]
    public Task SaDoseringenErValgt() => bevis.HarValgtDoseringAsync();

    [StepArgumentTransformation]
    public static Dosevalg Dosering(string tekst) => Doseringsvalg.Finn(tekst);
}
