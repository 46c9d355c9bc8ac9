using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What kjernejournal holds and does wrong on purpose.</summary>
[Binding]
public sealed class KjernejournaloppsettSteps(BorgerDriver borger, KjernejournalfeilDriver feil, ForbindelseDriver forbindelse)
{
    private const string Innhold = "(ingen kjernejournal|reservert seg mot kjernejournal|kjernejournal uten egne opplysninger|egne opplysninger i kjernejournal|kritisk informasjon i kjernejournal)";

    [Given("^at pasienten har " + Innhold + "$")]
    public void GittInnhold(string innhold) => borger.SettInnhold(Rolle.PasientMedFodselsnummer, innhold);

    [Given("^at den andre pasienten har " + Innhold + "$")]
    public void GittInnholdForDenAndre(string innhold) => borger.SettInnhold(Rolle.AnnenPasient, innhold);

    [Given("at pasienten har blokkert legen")]
    public void GittBlokkert() => borger.Blokker();

    [Given("at pasienten har sperret kjernejournalen")]
    public void GittSperret() => borger.Sperr();

    [Given("at pasienten har fått fortrolig adresse")]
    public void GittFortroligAdresse() => borger.GiFortroligAdresse();

    [Given("at virksomheten ikke har tilgang til kjernejournal")]
    [Given("at virksomheten mister tilgangen til kjernejournal")]
    public void GittUtenTilgang() => borger.TaTilgangen();

    [Given("at den andre virksomheten ikke har tilgang til kjernejournal")]
    public void GittDenAndreUtenTilgang() => borger.TaTilgangenFraDenAndre();

    [When("virksomheten får tilgang til kjernejournal")]
    public void NarFarTilgang() => borger.GiTilgangen();

    [Given("^at helseindikatoren svarer med (.*)$")]
    public void GittIndikatorSvarer(string slag) => feil.LaIndikatorenSvare(slag);

    [Given("^at opprettelsen av økten svarer med (.*)$")]
    public void GittOpprettelsenSvarer(string slag) => feil.LaKalletSvare(Kjernejournaloperasjoner.Opprett, slag);

    [Given("at helseindikatoren bruker {int} sekunder på å svare")]
    public void GittIndikatorBruker(int sekunder) => feil.LaIndikatorenBruke(TimeSpan.FromSeconds(sekunder));

    [Given("at svaret fra helseindikatoren holdes tilbake")]
    public void GittIndikatorHoldes() => feil.HoldTilbakeIndikatoren(Rolle.PasientMedFodselsnummer);

    [Given("at svaret fra helseindikatoren for den andre pasienten holdes tilbake")]
    public void GittIndikatorForDenAndreHoldes() => feil.HoldTilbakeIndikatoren(Rolle.AnnenPasient);

    [Given("at svaret på opprettelsen av økten holdes tilbake")]
    public void GittOpprettelsenHoldes() => feil.HoldTilbake(Kjernejournaloperasjoner.Opprett);

    [Given("at fornyelsen av økten avvises")]
    public void GittFornyelsenAvvises() => feil.AvvisFornyelsen();

    [Given("at kjernejournal er nede")]
    public void GittNede() => feil.VarNede();

    [When("kjernejournal er tilgjengelig igjen")]
    public void NarTilgjengeligIgjen() => feil.VarTilgjengeligIgjen();

    [When("kjernejournal bytter til et nytt gyldig sertifikat")]
    public Task NarBytterSertifikat() => forbindelse.BytteSertifikatAsync();
}
