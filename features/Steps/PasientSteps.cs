using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

[Binding]
public sealed class PasientSteps(FagsystemDriver fagsystem, ReseptformidlerenDriver reseptformidleren)
{
    [Given("at legen har åpnet en pasient med {word}")]
    public Task GittPasientMedNummer(string nummer) => fagsystem.ApnePasientAsync(Rolle.PasientMed(nummer));

    [Given("at legen har åpnet en pasient uten fødselsnummer")]
    public Task GittPasientUtenNummer() => fagsystem.ApnePasientAsync(Rolle.PasientUtenNummer);

    [Given("^at (sykepleieren|jordmoren) har åpnet en pasient$")]
    public Task GittPasientApnetAv(string hvem) => fagsystem.ApnePasientSomAsync(Rolle.Bruker(hvem));

    [Given("at pasienten har en resept på sitt tidligere fødselsnummer")]
    public void GittReseptPaTidligereNummer() => reseptformidleren.LeggInnReseptPaTidligereNummer();

    [Given("at pasienten har reservert seg mot innsyn")]
    public void GittReservasjon() => reseptformidleren.ReserverPasienten();

    [Given("at pasienten har låste resepter")]
    public void GittLasteResepter() => reseptformidleren.LeggInnLastResept();
}
