using AcceptanceHarness.Features.Drivers;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What HelseID, and the service behind it, does wrong on purpose.</summary>
[Binding]
public sealed class HelseIdFeilSteps(HelseIdFeilDriver feil, ForbindelseDriver forbindelse)
{
    [Given("^at HelseID gir id-token med (.*)$")]
    public void GittIdToken(string slag) => feil.GiIdToken(slag);

    [Given("^at HelseID svarer med tokentypen (.*)$")]
    public void GittTokentype(string type) => feil.GiTokentype(type);

    [Given("at HelseID krever ny nonce hver gang")]
    public void GittNonceHverGang() => feil.KrevAlltidNyNonce();

    [Given("^at HelseID svarer med ((?!tokentypen).*)$")]
    public void GittSvar(string slag) => feil.SvarMed(slag);

    [Given("at HelseID ikke lenger fornyer innloggingen")]
    public void GittIngenFornyelse() => feil.AvvisFornyelse();

    [Given("at HelseID ikke oppgir hvor lenge tokenet varer")]
    public void GittUtenVarighet() => feil.UtelatVarighet();

    [Given("at brukeren avbryter innloggingen hos HelseID")]
    public void GittAvbrutt() => feil.AvbrytInnloggingen();

    [Given("^at tjenesten avviser alle kall med (401|403)$")]
    public void GittTjenestenAvviser(int status) => feil.LaTjenestenAvvise(status);

    [Given("at HelseID har byttet signeringsnøkkel")]
    public void GittByttetNokkel() => feil.BytteNokkel();

    [Given("at HelseID logger inn brukeren på nivå {int}")]
    public void GittNiva(int niva) => feil.LoggInnPaNiva(niva);

    [Given("^at svaret fra innloggingen har (.*)$")]
    public void GittSvarFraInnlogging(string slag) => feil.GiInnloggingssvar(slag);

    [Given("at en annen person logger inn i HelseID")]
    public void GittAnnenPerson() => feil.LoggInnAnnenPerson();

    [Given("at HelseID ikke oppgir HPR-nummer for brukeren")]
    public void GittUtenHpr() => feil.UtelatHpr();

    [Given("^at HelseID avslår med (.*)$")]
    public void GittAvslag(string kode) => feil.Avsla(kode);

    [Given("at HelseID utelater scopet fra tokenet")]
    public void GittUtenScope() => feil.UtelatScope();

    [Given("at HelseID har flyttet endepunktene sine")]
    public void GittFlyttet() => feil.FlytteEndepunkter();

    [Given("^at (HelseID|tjenesten|kjernejournal) tilbyr (.*)$")]
    public Task GittForbindelse(string tjener, string slag) => forbindelse.BryteAsync(tjener, slag);

    [Given("at tjenesten ikke svarer")]
    public void GittTjenestenSvarerIkke() => feil.LaTjenestenTie();

    [When("forbindelsen er riktig igjen")]
    public Task NarForbindelsenErRiktig() => forbindelse.RetteAsync();
}
