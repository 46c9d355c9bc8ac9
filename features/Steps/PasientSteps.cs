using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class PasientSteps(FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren)
{
    [Given("at legen har åpnet en pasient med {word}")]
    public Task GittPasientMedNummer(string nummer) => fagsystem.ApnePasientAsync(Rolle.PasientMed(nummer));

    [Given("at legen har åpnet en pasient uten fødselsnummer")]
    public Task GittPasientUtenNummer() => fagsystem.ApnePasientAsync(Rolle.PasientUtenNummer);

    [Given("at pasienten har reservert seg mot innsyn")]
    public void GittReservasjon() => reseptformidleren.ReserverPasienten();

    [Given("at pasienten har låste resepter")]
    public void GittLasteResepter() => reseptformidleren.LeggInnLastResept();
}
