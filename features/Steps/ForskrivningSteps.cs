using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class ForskrivningSteps(
    FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren, ReseptbevisDriver bevis, SkjermDriver skjerm)
{
    [Given("at legen har sendt en resept")]
    public Task GittSendtResept() => fagsystem.SendReseptAsync(Reseptvalg.Vanlig);

    [Given("^at legen har sendt en resept med doseringen «(.*)»$")]
    public Task GittSendtReseptMedDosering(Dosevalg dosering) => fagsystem.SendReseptAsync(Reseptvalg.Med(dosering));

    [Given("at legen har sendt en låst resept")]
    public Task GittSendtLastResept() => fagsystem.SendReseptAsync(Reseptvalg.Last);

    [Given("at legen har forskrevet en resept som er avvist")]
    [Given("at legen har forskrevet en resept som er ubekreftet")]
    public Task GittUbekreftetResept() => fagsystem.ForskrivAsync(Reseptvalg.Vanlig);

    [Given("at en annen lege har forskrevet til pasienten")]
    public void GittReseptFraAnnenLege() => reseptformidleren.LeggInnReseptFraAnnenLege();

    [Given("^at en annen lege har forskrevet med doseringen «(.*)»$")]
    public void GittReseptMedDosering(Dosevalg dosering) => reseptformidleren.LeggInnReseptMedDosering(dosering);

    [Given("^at en annen lege har forskrevet med teksten «(.*)» og strukturen «(.*)»$")]
    public void GittReseptMedMotstrid(Dosevalg tekst, Dosevalg struktur) => reseptformidleren.LeggInnReseptMedMotstrid(tekst, struktur);

    [When("legen forskriver en resept")]
    public Task NarForskriver() => fagsystem.ForskrivAsync(Reseptvalg.Vanlig);

    [When("^(?:sykepleieren|jordmoren) forskriver en resept$")]
    public Task NarAndreForskriver() => fagsystem.ForskrivAsync(Reseptvalg.Vanlig);

    [When("jordmoren forskriver prevensjon")]
    public Task NarForskriverPrevensjon() => fagsystem.ForskrivAsync(Reseptvalg.Prevensjon);

    [When("legen forskriver en resept til")]
    public Task NarForskriverEnTil() => fagsystem.ForskrivAsync(Reseptvalg.EtAnnetLegemiddel);

    [When("legen forskriver en låst resept")]
    public Task NarForskriverLast() => fagsystem.ForskrivAsync(Reseptvalg.Last);

    [When("legen forskriver en låst resept til")]
    public Task NarForskriverEnLastTil() => fagsystem.ForskrivAsync(Reseptvalg.EnLastTil);

    [When("^legen forskriver med merknaden (.*)$")]
    public Task NarForskriverMedMerknad(string innhold) => fagsystem.ForskrivAsync(Reseptvalg.MedMerknad(innhold));

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
    [Then("Reseptformidleren har mottatt nøyaktig {int} resept(er) for pasienten")]
    public Task SaNoyaktigAntall(int antall) => bevis.HarMottattNoyaktigAsync(antall);

    [Then("har den nye sendingen samme meldings-id som den første")]
    public Task SaSammeMeldingsId() => bevis.HarSammeMeldingsIdAsync();

    [Then("er referansenummeret tildelt av Reseptformidleren og brukt én gang")]
    public Task SaTildeltReferansenummer() => bevis.HarTildeltReferansenummerAsync();

    [Then("stopper fagsystemet forskrivningen med en forklaring")]
    public Task SaStoppet() => skjerm.StopperForskrivningenAsync();

    [Then("Reseptformidleren har ikke fått noen resept")]
    public Task SaIkkeSendtUtenRett() => bevis.HarIkkeSendtUtenRettAsync();

    [Then("er den nye resepten på pasientens nåværende fødselsnummer")]
    public Task SaNavaerendeNummer() => bevis.HarNavaerendeNummerAsync();

    [Then("står merknaden uendret i resepten")]
    public Task SaUendretMerknad() => bevis.HarUendretMerknadAsync();

    [Then("er merknaden stoppet eller sendt hel")]
    public Task SaStoppetEllerHelMerknad() => bevis.HarStoppetEllerHelMerknadAsync();

    [Then("er doseringen i resepten den legen valgte")]
    public Task SaDoseringenErValgt() => bevis.HarValgtDoseringAsync();

    [StepArgumentTransformation]
    public static Dosevalg Dosering(string tekst) => Doseringsvalg.Finn(tekst);
}
