using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What the user sees of look-ups in kjernejournal, and what kjernejournal has seen of them.</summary>
[Binding]
public sealed class KjoppslagbevisSteps(KjoppslagskjermDriver skjerm, KjoppslagkallDriver kall)
{
    private const string Hva = "(prøvesvarene|dokumentene|legemidlene fra kjernejournal)";

    [Then("^viser fagsystemet alle (prøvesvarene|dokumentene)$")]
    public Task SaAlle(string hva) => skjerm.ViserAlleAsync(hva);

    [Then("^viser fagsystemet alle (prøvesvarene|dokumentene), eller sier at det finnes flere$")]
    public Task SaAlleEllerFlere(string hva) => skjerm.ViserAlleEllerSierFraAsync(hva);

    [Then("viser fagsystemet prøvesvaret samlet")]
    public Task SaSamlet() => skjerm.ViserSamletAsync();

    [Then("^(?:viser fagsystemet|fagsystemet viser) " + Hva + " som (blokkert|sperret|reservert|feil)$")]
    public Task SaTilstand(string hva, string tilstand) => skjerm.ViserTilstandAsync(hva, tilstand);

    [Then("^fagsystemet viser ikke " + Hva + " som «ingen funn»$")]
    public Task SaIkkeIngenFunn(string hva) => skjerm.ViserIkkeIngenFunnAsync(hva);

    [Then("viser fagsystemet hvor mange dokumenter som er tilbakeholdt")]
    public Task SaTilbakeholdt() => skjerm.ViserTilbakeholdteAsync();

    [Then("^vises ikke " + Hva + "$")]
    public Task SaIngenting(string hva) => skjerm.ViserIngentingAsync(hva);

    [Then("legen får beskjed om å velge grunnlag for oppslaget")]
    public Task SaBedtOmGrunnlag() => skjerm.BerOmGrunnlagAsync();

    [Then("viser fagsystemet legemiddelet som utlevert, slik det ble sendt")]
    public Task SaSomSendt() => skjerm.ViserLegemiddeletSomSendtAsync();

    [Then("^har oppslaget av " + Hva + " grunnlaget (samtykke|akutt|unntak)$")]
    public void SaGrunnlag(string hva, string grunnlag) => kall.HarGrunnlag(hva, grunnlag);

    [Then("^er " + Hva + " ikke slått opp$")]
    public Task SaIkkeSlattOpp(string hva) => kall.ErIkkeSlattOppAsync(hva);

    [Then("har oppslaget ikke åpnet det sperrede")]
    public Task SaIkkeApnet() => kall.HarIkkeApnetDetSperredeAsync();

    [Then("^har oppslaget av " + Hva + " åpnet det sperrede med (samtykke|akutt)$")]
    public void SaApnet(string hva, string grunnlag) => kall.HarApnetDetSperrede(hva, grunnlag);

    [Then("er billetten for den åpne pasienten, og den nyeste")]
    public void SaNyesteBillett() => kall.HarNyesteBillett();

    [Then("er billetten gitt til brukeren som slår opp")]
    public void SaEgenBillett() => kall.HarEgenBillett();

    [Then("har dokumentsøket et token med ett av scopene for søk")]
    public void SaEttScope() => kall.HarEttScope();

    [Then("har prøvesvarsøket rollen fra attesten")]
    public void SaRolle() => kall.HarRollenFraAttesten();

    [Then("dokumentet er hentet for pasienten")]
    public void SaDokument() => kall.ErDokumentetApnet();
}
