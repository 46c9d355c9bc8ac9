using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What the user does with kjernejournal.</summary>
[Binding]
public sealed class KjernejournalSteps(KjernejournalDriver kjernejournal, HelseIdDriver helseId)
{
    [Given("^at legen har åpnet kjernejournal med (samtykke|akutt|unntak)$")]
    public Task GittApnet(string grunnlag) => kjernejournal.HaApnetKjernejournalAsync(grunnlag);

    [Given("at legen har åpnet pasienten")]
    public Task GittPasient() => kjernejournal.ApnePasientAsync(Rolle.PasientMedFodselsnummer);

    [Given("at legen har åpnet pasienten med {word}")]
    public Task GittPasientMed(string nummer) => kjernejournal.ApnePasientAsync(Rolle.PasientMed(nummer));

    [Given("at legen har åpnet og lukket pasienten")]
    public async Task GittApnetOgLukket()
    {
        await kjernejournal.ApnePasientAsync(Rolle.PasientMedFodselsnummer);
        await kjernejournal.LukkePasientAsync();
    }

    [Given("at integrasjonen med kjernejournal er slått av for legen")]
    public Task GittSlattAvForLegen() => kjernejournal.SlaAvAsync(Rolle.Lege);

    [Given("at integrasjonen med kjernejournal har vært slått av")]
    public async Task GittHarVartAv()
    {
        await kjernejournal.SlaAvAsync(bruker: null);
        await kjernejournal.SlaPaAsync();
    }

    [When("legen åpner pasienten")]
    public Task NarApner() => kjernejournal.ApnePasientAsync(Rolle.PasientMedFodselsnummer);

    [When("den andre legen åpner pasienten")]
    public Task NarDenAndreApner() => kjernejournal.ApnePasientAsync(Rolle.PasientMedFodselsnummer);

    [When("legen åpner pasienten uten å vente på svaret")]
    public Task NarApnerUtenAVente() => kjernejournal.ApneUtenAVenteAsync(Rolle.PasientMedFodselsnummer);

    [When("legen åpner pasienten og bytter til den andre før svaret kommer")]
    public Task NarApnerOgBytter() =>
        kjernejournal.ApneOgGaVidereForSvaretAsync(() => kjernejournal.ApneUtenAVenteAsync(Rolle.AnnenPasient));

    [When("legen åpner pasienten og bytter virksomhet før svaret kommer")]
    public Task NarApnerOgBytterVirksomhet() =>
        kjernejournal.ApneOgGaVidereForSvaretAsync(helseId.BytteVirksomhetAsync);

    [When("legen bytter til den andre pasienten")]
    public Task NarBytter() => kjernejournal.BytteTilAnnenPasientAsync();

    [When("legen bytter til den andre pasienten uten å vente på svaret")]
    public Task NarBytterUtenAVente() => kjernejournal.BytteUtenAVenteAsync();

    [When("legen lukker pasienten")]
    public Task NarLukkerPasienten() => kjernejournal.LukkePasientAsync();

    [When("legen lukker og åpner pasienten")]
    public Task NarLukkerOgApner() => kjernejournal.LukkeOgApneAsync();

    [When("^legen (?:prøver å åpne|åpner) kjernejournal med (samtykke|akutt|unntak)$")]
    public Task NarApnerKjernejournal(string grunnlag) => kjernejournal.ApneKjernejournalAsync(grunnlag);

    [When("legen åpner kjernejournal uten å velge grunnlag")]
    public Task NarApnerUtenGrunnlag() => kjernejournal.ApneKjernejournalAsync(grunnlag: null);

    [When("legen åpner kjernejournal og bytter til den andre pasienten før svaret kommer")]
    public Task NarApnerKjernejournalOgBytter() => kjernejournal.ApneKjernejournalOgBytteForSvaretAsync();

    [When("den andre legen åpner pasienten og kjernejournal med samtykke")]
    public async Task NarDenAndreApnerKjernejournal()
    {
        await kjernejournal.ApnePasientAsync(Rolle.PasientMedFodselsnummer);
        await kjernejournal.ApneKjernejournalAsync("samtykke");
    }

    [When("legen lukker kjernejournal")]
    public Task NarLukkerKjernejournal() => kjernejournal.LukkeKjernejournalAsync();

    [When("integrasjonen med kjernejournal slås av")]
    public Task NarSlasAv() => kjernejournal.SlaAvAsync(bruker: null);

    [When("det går {int} minutter")]
    public Task NarDetGar(int minutter) => kjernejournal.LaTidenGaAsync(TimeSpan.FromMinutes(minutter));
}
