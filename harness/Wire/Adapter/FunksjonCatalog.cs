namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The functions and wire profiles that a system may declare; <c>openapi.yaml</c> lists the same.</summary>
/// <remarks>Which functions a prescriber system may lack is not public (antakelse A-190).</remarks>
public static class FunksjonCatalog
{
    /// <summary>kopiere: to prescribe what an earlier prescription says, and leave that one.</summary>
    public const string Kopiere = "kopiere";

    /// <summary>maler: to keep what a prescription says, and to prescribe from it.</summary>
    public const string Maler = "maler";

    /// <summary>i-legens-navn: to prescribe to the doctor's own practice.</summary>
    public const string ILegensNavn = "i-legens-navn";

    /// <summary>helseid: to use HelseID at all; who lacks it lacks what is done with it too.</summary>
    public const string HelseId = "helseid";

    /// <summary>helseid-system: to call services behind HelseID as a system.</summary>
    public const string HelseIdSystem = "helseid-system";

    /// <summary>helseid-innlogging: to log users in by HelseID, and to call services for them.</summary>
    public const string HelseIdInnlogging = "helseid-innlogging";

    /// <summary>helseid-flere-virksomheter: to act for several organisations at HelseID.</summary>
    public const string HelseIdFlereVirksomheter = "helseid-flere-virksomheter";

    /// <summary>kjernejournal: to show anything of kjernejournal at all; who lacks it lacks what is done with it too.</summary>
    public const string Kjernejournal = "kjernejournal";

    /// <summary>kjernejournal-portal: to open kjernejournal's own pages for the patient.</summary>
    public const string KjernejournalPortal = "kjernejournal-portal";

    /// <summary>kjernejournal-kritisk-informasjon: to read and write critical information by its API.</summary>
    public const string KjernejournalKritiskInformasjon = "kjernejournal-kritisk-informasjon";

    /// <summary>kjernejournal-provesvar: to show the patient's lab results.</summary>
    public const string KjernejournalProvesvar = "kjernejournal-provesvar";

    /// <summary>kjernejournal-dokumenter: to show the patient's documents.</summary>
    public const string KjernejournalDokumenter = "kjernejournal-dokumenter";

    /// <summary>kjernejournal-legemidler: to show the medicines that kjernejournal has.</summary>
    public const string KjernejournalLegemidler = "kjernejournal-legemidler";

    /// <summary>kjernejournal-billett: to look up in kjernejournal with tickets of helseindikator, as its older services are called.</summary>
    public const string KjernejournalBillett = "kjernejournal-billett";

    /// <summary>helsenorge: to exchange anything with helsenorge.no at all; who lacks it lacks what is done with it too.</summary>
    public const string Helsenorge = "helsenorge";

    /// <summary>helsenorge-dialog: eKontakt and eKonsultasjon with citizens.</summary>
    public const string HelsenorgeDialog = "helsenorge-dialog";

    /// <summary>helsenorge-reseptfornyelse: to take citizens' requests for renewal.</summary>
    public const string HelsenorgeReseptfornyelse = "helsenorge-reseptfornyelse";

    /// <summary>helsenorge-timereservasjon: to let citizens reserve times.</summary>
    public const string HelsenorgeTimereservasjon = "helsenorge-timereservasjon";

    /// <summary>helsenorge-timer: to tell citizens of appointments by message.</summary>
    public const string HelsenorgeTimer = "helsenorge-timer";

    /// <summary>helsenorge-timenotifikasjon: to tell citizens of appointments by helsenorge's API.</summary>
    public const string HelsenorgeTimenotifikasjon = "helsenorge-timenotifikasjon";

    /// <summary>helsenorge-digitalbruker: to ask whether a patient uses helsenorge.</summary>
    public const string HelsenorgeDigitalbruker = "helsenorge-digitalbruker";

    /// <summary>The functions, in reading order.</summary>
    public static IReadOnlyList<Funksjon> Funksjoner { get; } =
    [
        new("forskrive", "forskrive", Valgfri: false, AdapterAction.Forskriv),
        new("fornye", "fornye en resept", Valgfri: false, AdapterAction.Forny),
        new(Kopiere, "kopiere en resept til en ny", Valgfri: true, AdapterAction.Kopier),
        new(Maler, "lagre og bruke maler", Valgfri: true, AdapterAction.LagreMal, AdapterAction.BrukMal),
        new("papirresept", "gi resepten på papir når den ikke kan sendes", Valgfri: false, AdapterAction.VelgPapirresept),
        new("tilbakekalle", "tilbakekalle en resept", Valgfri: false, AdapterAction.Tilbakekall),
        new("seponere", "seponere et legemiddel", Valgfri: false, AdapterAction.Seponer),
        new("legemiddelliste", "hente og levere legemiddellisten", Valgfri: false, AdapterAction.HentLegemiddelliste, AdapterAction.LeverLegemiddelliste),
        new("laste-resepter", "låse en resept", Valgfri: false),
        new(ILegensNavn, "forskrive i legens navn", Valgfri: true),
        new(HelseId, "bruke HelseID", Valgfri: true),
        new(HelseIdSystem, "hente fra tjenester bak HelseID som system", Valgfri: true),
        new(HelseIdInnlogging, "logge brukere inn med HelseID", Valgfri: true, AdapterAction.LoggInnHelseId, AdapterAction.LoggUtHelseId),
        new(HelseIdFlereVirksomheter, "opptre for flere virksomheter hos HelseID", Valgfri: true, AdapterAction.ByttVirksomhet),
        new(Kjernejournal, "bruke kjernejournal", Valgfri: true, AdapterAction.SlaAvIntegrasjon, AdapterAction.SlaPaIntegrasjon),
        new(KjernejournalPortal, "åpne kjernejournal i eget vindu", Valgfri: true, AdapterAction.ApneKjernejournal, AdapterAction.LukkKjernejournal),
        new(
            KjernejournalKritiskInformasjon, "lese og skrive kritisk informasjon i kjernejournal", Valgfri: true, AdapterAction.HentKritiskInformasjon,
            AdapterAction.RegistrerKritiskInformasjon, AdapterAction.EndreKritiskInformasjon, AdapterAction.SlettKritiskInformasjon),
        new(KjernejournalProvesvar, "vise prøvesvar fra kjernejournal", Valgfri: true, AdapterAction.HentProvesvar),
        new(KjernejournalDokumenter, "vise journaldokumenter", Valgfri: true, AdapterAction.HentDokumenter, AdapterAction.ApneDokument),
        new(KjernejournalLegemidler, "vise legemidler fra kjernejournal", Valgfri: true, AdapterAction.HentKjLegemidler),
        new(KjernejournalBillett, "slå opp i kjernejournal med billett fra helseindikatoren", Valgfri: true),
        new(Helsenorge, "utveksle meldinger med helsenorge.no", Valgfri: true, AdapterAction.TestKommunikasjon),
        new(HelsenorgeDialog, "skrive med innbyggere (eKontakt og eKonsultasjon)", Valgfri: true, AdapterAction.SvarInnbygger, AdapterAction.SendTilInnbygger),
        new(HelsenorgeReseptfornyelse, "ta imot forespørsler om reseptfornyelse", Valgfri: true, AdapterAction.BehandleReseptfornyelse),
        new(HelsenorgeTimereservasjon, "la innbyggere reservere timer", Valgfri: true, AdapterAction.RegistrerLedigTime),
        new(HelsenorgeTimer, "varsle innbyggere om timer med melding", Valgfri: true, AdapterAction.SendTime),
        new(HelsenorgeTimenotifikasjon, "legge ut timer på helsenorge.no", Valgfri: true, AdapterAction.PubliserTime),
        new(HelsenorgeDigitalbruker, "spørre om pasienten er digitalt aktiv", Valgfri: true, AdapterAction.SjekkDigitalBruker),
    ];

    /// <summary>The wire profiles for e-resept.</summary>
    public static IReadOnlyList<string> Profiler { get; } =
        ["soap-personlig-signatur", "soap-virksomhetssignatur-helseid", "rf-rest", "sfm-basis", "sfm-full"];

    /// <summary>The names of a solution's functions, the solution's own first: who lacks the solution lacks all of them.</summary>
    /// <param name="losning"><see cref="HelseId"/> or <see cref="Kjernejournal"/>.</param>
    public static IReadOnlyList<string> ForLosning(string losning) =>
        [.. Funksjoner.Select(funksjon => funksjon.Navn).Where(navn => navn == losning || navn.StartsWith($"{losning}-", StringComparison.Ordinal))];

    /// <summary>The function of a name, or null.</summary>
    public static Funksjon? Finn(string navn) => Funksjoner.FirstOrDefault(f => f.Navn == navn);

    /// <summary>The function that an action belongs to, or null.</summary>
    public static Funksjon? MedHandling(string handling) => Funksjoner.FirstOrDefault(f => f.Handlinger.Contains(handling));
}
