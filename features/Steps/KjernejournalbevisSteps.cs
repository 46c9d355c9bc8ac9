using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What kjernejournal has seen of the system.</summary>
[Binding]
public sealed class KjernejournalbevisSteps(KjernejournaloktDriver okter, KjernejournalkallDriver kall)
{
    [Then("økten i kjernejournal er opprettet for pasienten som er åpen")]
    public Task SaOpprettetForApen() => okter.ErOpprettetForApenPasientAsync();

    [Then("^(?:så )?(?:er )?økten for den forrige (?:pasienten|brukeren|virksomheten) (?:er )?avsluttet$")]
    public Task SaAvsluttet() => okter.ErAvsluttetAsync();

    [Then("ingen side er åpnet for den forrige pasienten")]
    public Task SaIngenSide() => okter.HarIkkeApnetSideEtterByttetAsync();

    [Then("hver økt i kjernejournal er bare brukt av den som åpnet den")]
    public Task SaIkkeDelt() => okter.ErBareBruktAvSinAsync();

    [Then("hver kode er brukt én gang, for økten den ble gitt for")]
    public Task SaKodeEnGang() => okter.HarBruktKoderEnGangAsync();

    [Then("er økten fornyet før hvert token utløp")]
    public Task SaFornyet() => okter.ErFornyetForUtlopAsync();

    [Then("økten er forsøkt fornyet høyst {int} ganger etter avvisningen")]
    public Task SaHoystFornyet(int antall) => okter.ErForsoktFornyetHoystAsync(antall);

    [Then("er økten avsluttet og ikke fornyet etterpå")]
    public Task SaIkkeFornyetEtterpa() => okter.ErAvsluttetOgIkkeFornyetAsync();

    [Then("er ingen attest brukt etter 60 minutter")]
    public Task SaFerskAttest() => okter.BrukerIkkeGammelAttestAsync();

    [Then("har kjernejournal ikke fått noe kall etter at den ble slått av")]
    public Task SaIngenKallEtterAv() => kall.HarIkkeFattKallEtterAvslagAsync();

    [Then("er økten bare avsluttet etter at integrasjonen ble slått av")]
    public void SaBareAvsluttet() => kall.HarBareAvsluttetEtterAvslag();

    [Then("har kjernejournal bare fått kall for den andre legen")]
    public Task SaBareForDenAndre() => kall.HarBareFattKallForDenAndreAsync();

    [Then("^(?:har kjernejournal|kjernejournal har) ikke fått flere kall for pasienten etter feilen$")]
    public Task SaIngenEtterFeilen() => kall.HarIkkeFattKallEtterFeilenAsync();

    [Then("helseindikatoren er spurt én gang")]
    public Task SaSpurtEnGang() => kall.HarSpurtIndikatorenEnGangAsync();

    [Then("kjernejournal har ikke fått kall for den forrige pasienten etter avbruddet")]
    public void SaIngenKo() => kall.HarIngenKoEtterAvbruddet();

    [Then("har hvert kall til kjernejournal attest for pasienten det gjelder")]
    public void SaAttestForPasienten() => kall.HarAttestForPasienten();

    [Then("ingen token er brukt for to pasienter")]
    public void SaTokenForEn() => kall.HarIkkeDeltTokenMellomPasienter();

    [Then("^er økten opprettet med (samtykke|akutt|unntak)$")]
    public void SaOpprettetMed(string grunnlag) => kall.ErOpprettetMed(grunnlag);

    [Then("attesten har samme grunnlag som økten")]
    public void SaSammeGrunnlag() => kall.HarSammeGrunnlagIAttesten();

    [Then("er ingen økt opprettet")]
    public Task SaIngenOkt() => kall.HarIkkeOpprettetAsync(Rolle.PasientMedFodselsnummer);

    [Then("er ingen økt opprettet for den andre pasienten")]
    public Task SaIngenOktForDenAndre() => kall.HarIkkeOpprettetAsync(Rolle.AnnenPasient);

    [Then("følger attesten tillitsrammeverket")]
    public void SaTillitsrammeverket() => kall.FolgerTillitsrammeverket();

    [Then("attesten gjelder legen og virksomheten")]
    public void SaLegenOgVirksomheten() => kall.GjelderLegenOgVirksomheten();

    [Then("^innsynet er logget med (samtykke|akutt)$")]
    public void SaInnsynLogget(string grunnlag) => kall.ErInnsynetLogget(grunnlag);

    [Then("har hvert kall til kjernejournal hodet for kildesystem")]
    public void SaKildesystem() => kall.HarKildesystem();

    [Then("kildesystemet er systemet og versjonen som er erklært")]
    public void SaErklart() => kall.HarErklartKildesystem();

    [Then("har ingen adresse til kjernejournal pasientens nummer, navn eller token")]
    public void SaTauseAdresser() => kall.HarTauseAdresser();
}
