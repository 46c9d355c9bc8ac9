using AcceptanceHarness.Wire.Helsenorge;
using static AcceptanceHarness.Wire.Meldingstjener.Handlingsretning;

namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>The processes of the dialogue with citizens that communication parties may agree on.</summary>
/// <remarks>
/// Source: the CPA among the public test files of NHN's client library, which has no Avtaleutsending, Avtaleavbestilling or TimeonskeUngdom: their
/// actions are those of the wiki's pages, and their contents and receipts are as Timereservasjon's and Timeonske's.
/// </remarks>
public static class Prosesskatalog
{
    private const string AppRec10 = "1.0";
    private const string AppRec11 = "1.1";

    /// <summary>eKonsultasjon: both sides may ask and answer.</summary>
    public static Prosess Ekonsultasjon { get; } = Sporsmal("Dialog_Innbygger_Ekonsultasjon", "Konsultasjon", Meldingsfunksjon.Ekonsultasjon);

    /// <summary>eKontakt: both sides may ask and answer.</summary>
    public static Prosess Ekontakt { get; } = Sporsmal("Dialog_Innbygger_Ekontakt", "Kontakt", Meldingsfunksjon.Ekontakt);

    /// <summary>Renewal of a prescription: the citizen asks, the office answers.</summary>
    public static Prosess Reseptfornyelse { get; } = new()
    {
        Navn = "Dialog_Innbygger_Reseptfornyelse",
        Versjon = "1.2",
        Tjeneste = "ReseptFornyelse",
        Handlinger =
        [
            Fra(Meldingsfunksjon.Reseptfornyelse, "Foresporsel", "dia_v1.1_pas"),
            Til(Meldingsfunksjon.Reseptfornyelse, "Svar", "dia_v1.1_m1"),
        ],
    };

    /// <summary>Reservation: free hours are asked for synchronously, the rest is not.</summary>
    public static Prosess Timereservasjon { get; } = new()
    {
        Navn = "Dialog_Innbygger_Timereservasjon",
        Versjon = "1.2",
        Tjeneste = "Timereservasjon",
        Handlinger =
        [
            Synkront(Fra(Meldingsfunksjon.Timereservasjon, "HentLedigeTimer", "dia_v1.1")),
            Fra(Meldingsfunksjon.Timereservasjon, "ReserverAvtale", "dia_v1.1_ical_pas"),
            Fra(Meldingsfunksjon.Timereservasjon, "AvbestillAvtale", "dia_v1.1_ical_pas"),
            Synkront(Til(Meldingsfunksjon.Timereservasjon, "SvarLedigeTimer", "dia_v1.1_ical_hp")),
            Til(Meldingsfunksjon.Timereservasjon, "SvarAvtaleReservasjon", "dia_v1.1_ical_hp_pas"),
        ],
    };

    /// <summary>Appointments that the office tells of.</summary>
    public static Prosess Avtaleutsending { get; } = new()
    {
        Navn = "Dialog_Innbygger_Avtaleutsending",
        Versjon = "1.0",
        Tjeneste = "Avtaleutsending",
        Handlinger = [Til(Meldingsfunksjon.Avtaleutsending, "Avtale", "dia_v1.1_ical_hp_pas")],
    };

    /// <summary>Appointments that the citizen cancels.</summary>
    public static Prosess Avtaleavbestilling { get; } = new()
    {
        Navn = "Dialog_Innbygger_Avtaleavbestilling",
        Versjon = "1.0",
        Tjeneste = "Avtaleavbestilling",
        Handlinger =
        [
            Fra(Meldingsfunksjon.Avtaleavbestilling, "AvbestillAvtale", "dia_v1.1_ical_pas"),
            Til(Meldingsfunksjon.Avtaleavbestilling, "SvarAvbestilling", "dia_v1.1_ical_pas"),
        ],
    };

    /// <summary>A wish for an appointment.</summary>
    public static Prosess Timeonske { get; } = new()
    {
        Navn = "Dialog_Innbygger_Timeonske",
        Versjon = "1.2",
        Tjeneste = "Timeonske",
        Handlinger =
        [
            Fra(Meldingsfunksjon.Timeonske, "OnskeReserver", "dia_v1.1_ical_pas"),
            Fra(Meldingsfunksjon.Timeonske, "OnskeEndring", "dia_v1.1_ical_pas"),
            Fra(Meldingsfunksjon.Timeonske, "OnskeAvbestill", "dia_v1.1_ical_pas"),
            Til(Meldingsfunksjon.Timeonske, "SvarOnske", "dia_v1.1_ical"),
        ],
    };

    /// <summary>A young person's wish for an appointment, on own behalf alone.</summary>
    public static Prosess TimeonskeUngdom { get; } = new()
    {
        Navn = "Dialog_Innbygger_TimeonskeUngdom",
        Versjon = "1.0",
        Tjeneste = "TimeonskeUngdom",
        Handlinger =
        [
            Fra(Meldingsfunksjon.TimeonskeUngdom, "OnskeReserver", "dia_v1.1_ical"),
            Fra(Meldingsfunksjon.TimeonskeUngdom, "OnskeAvbestill", "dia_v1.1_ical"),
            Til(Meldingsfunksjon.TimeonskeUngdom, "SvarOnske", "dia_v1.1_ical"),
        ],
    };

    /// <summary>The older dialogue about appointments, with the older receipt.</summary>
    public static Prosess Timer { get; } = new()
    {
        Navn = "Dialog_Innbygger_Timer",
        Versjon = "1.1",
        Tjeneste = "DialogTime",
        Handlinger =
        [
            Fra(Meldingsfunksjon.Timer, "BekreftTime", "dia_v1.0_ical", AppRec10),
            Fra(Meldingsfunksjon.Timer, "Henvendelse", "dia_v1.0_ical", AppRec10),
            Fra(Meldingsfunksjon.Timer, "EndreTime", "dia_v1.0_ical", AppRec10),
            Fra(Meldingsfunksjon.Timer, "AvslutteTime", "dia_v1.0_ical", AppRec10),
            Til(Meldingsfunksjon.Timer, "SvarHenvendelse", "dia_v1.0_ical", AppRec10),
            Til(Meldingsfunksjon.Timer, "SvarEndring", "dia_v1.0_ical", AppRec10),
            Til(Meldingsfunksjon.Timer, "SvarAvslutte", "dia_v1.0_ical", AppRec10),
        ],
    };

    /// <summary>Forms: whoever holds the form sends to the citizen's side, which keeps it.</summary>
    public static Prosess Oppgave { get; } = new()
    {
        Navn = "Dialog_Innbygger_Oppgave",
        Versjon = "1.1",
        Tjeneste = "SkjemaUtfylling",
        Motrolle = "Skjemautfyller",
        Handlinger =
        [
            Synkront(Til(Meldingsfunksjon.Oppgave, "LagreSkjemainstans", "dia_v1.1_map_FHIR_rcp")),
            Synkront(Til(Meldingsfunksjon.Oppgave, "HentSkjemainstans", "dia_v1.1_map")),
            Til(Meldingsfunksjon.Oppgave, "FerdigstillSkjemainstans", "dia_v1.1_map_FHIR_rcp"),
            Synkront(Fra(Meldingsfunksjon.Oppgave, "SvarLagreSkjemainstans", "dia_v1.1_map")),
            Synkront(Fra(Meldingsfunksjon.Oppgave, "SvarHentSkjemainstans", "dia_v1.1_map_FHIR_rcp")),
        ],
    };

    /// <summary>Whether a citizen is digitally active.</summary>
    public static Prosess Digitalbruker { get; } = new()
    {
        Navn = "Dialog_Innbygger_Digitalbruker",
        Versjon = "1.1",
        Tjeneste = "DigitalBruker",
        Handlinger =
        [
            Til(Meldingsfunksjon.Digitalbruker, "SjekkStatus", "dia_v1.1_per"),
            Fra(Meldingsfunksjon.Digitalbruker, "StatusEndring", "dia_v1.1"),
            Fra(Meldingsfunksjon.Digitalbruker, "StatusSvar", "dia_v1.1_per"),
        ],
    };

    /// <summary>The communication test, synchronous both ways.</summary>
    public static Prosess Test { get; } = new()
    {
        Navn = "Dialog_Innbygger_Test",
        Versjon = "1.1",
        Tjeneste = "KomTest",
        Handlinger =
        [
            Synkront(Fra(Meldingsfunksjon.Test, "Foresporsel", "dia_v1.1")),
            Synkront(Fra(Meldingsfunksjon.Test, "Svar", "dia_v1.1")),
            Synkront(Til(Meldingsfunksjon.Test, "Foresporsel", "dia_v1.1")),
            Synkront(Til(Meldingsfunksjon.Test, "Svar", "dia_v1.1")),
        ],
    };

    /// <summary>The dialogue with a coordinator.</summary>
    public static Prosess Koordinator { get; } = new()
    {
        Navn = "Dialog_Innbygger_Koordinator",
        Versjon = "1.0",
        Tjeneste = "DialogKoordinator",
        Handlinger =
        [
            Fra(Meldingsfunksjon.Koordinator, "Henvendelse", "dia_v1.0", AppRec10),
            Til(Meldingsfunksjon.Koordinator, "SvarHenvendelse", "dia_v1.0", AppRec10),
        ],
    };

    /// <summary>An error in a health register that the citizen tells of.</summary>
    public static Prosess Helseregister { get; } = new()
    {
        Navn = "Dialog_Innbygger_Helseregister",
        Versjon = "1.1",
        Tjeneste = "DialogKjernejournal",
        Motrolle = "Saksbehandler",
        Handlinger = [Fra(Meldingsfunksjon.HelseregisterMeldeFeil, "MeldeFeil", "dia_v1.1")],
    };

    /// <summary>Which services a citizen has.</summary>
    public static Prosess Tjenesteoversikt { get; } = new()
    {
        Navn = "Dialog_Innbygger_TjenesteOversikt",
        Versjon = "1.0",
        Tjeneste = "Tjenesteoversikt",
        Handlinger = [Til(Meldingsfunksjon.Tjenesteoversikt, "Oversikt", "tjoversikt")],
    };

    /// <summary>All of them, in reading order.</summary>
    public static IReadOnlyList<Prosess> Alle { get; } =
    [
        Ekonsultasjon, Ekontakt, Reseptfornyelse, Timereservasjon, Avtaleutsending, Avtaleavbestilling, Timeonske, TimeonskeUngdom, Timer, Oppgave,
        Digitalbruker, Test, Koordinator, Helseregister, Tjenesteoversikt,
    ];

    /// <summary>Those that a clinic has unless something else is said.</summary>
    public static IReadOnlyList<Prosess> Klinikk { get; } =
        [Ekonsultasjon, Ekontakt, Reseptfornyelse, Timereservasjon, Avtaleutsending, Avtaleavbestilling, Timeonske, Test];

    /// <summary>The process of a name; null when there is none.</summary>
    public static Prosess? Finn(string navn) => Alle.FirstOrDefault(prosess => prosess.Navn.Equals(navn, StringComparison.OrdinalIgnoreCase));

    private static Prosess Sporsmal(string navn, string tjeneste, string funksjon) => new()
    {
        Navn = navn,
        Versjon = "1.2",
        Tjeneste = tjeneste,
        Handlinger =
        [
            Fra(funksjon, "Foresporsel", "dia_v1.1_pas"), Fra(funksjon, "Svar", "dia_v1.1_pas"),
            Til(funksjon, "Foresporsel", "dia_v1.1"), Til(funksjon, "Svar", "dia_v1.1"),
        ],
    };

    private static Prosesshandling Fra(string funksjon, string navn, string pakke, string appRec = AppRec11) =>
        new(navn, funksjon, FraInnbygger, pakke) { AppRec = appRec };

    private static Prosesshandling Til(string funksjon, string navn, string pakke, string appRec = AppRec11) =>
        new(navn, funksjon, TilInnbygger, pakke) { AppRec = appRec };

    private static Prosesshandling Synkront(Prosesshandling handling) => handling with { Synkron = true, AppRec = null };
}
