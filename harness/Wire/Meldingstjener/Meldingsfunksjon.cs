namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>Message functions (kodeverk 8279) of the dialogue with citizens: a message's type, and the subject it has on the bus.</summary>
public static class Meldingsfunksjon
{
    /// <summary>eKonsultasjon.</summary>
    public const string Ekonsultasjon = "DIALOG_INNBYGGER_EKONSULTASJON";

    /// <summary>eKontakt.</summary>
    public const string Ekontakt = "DIALOG_INNBYGGER_EKONTAKT";

    /// <summary>Renewal of a prescription.</summary>
    public const string Reseptfornyelse = "DIALOG_INNBYGGER_RESEPTFORNYELSE";

    /// <summary>Reservation of an appointment.</summary>
    public const string Timereservasjon = "DIALOG_INNBYGGER_TIMERESERVASJON";

    /// <summary>An appointment that the office tells of.</summary>
    public const string Avtaleutsending = "DIALOG_INNBYGGER_AVTALEUTSENDING";

    /// <summary>An appointment that the citizen cancels.</summary>
    public const string Avtaleavbestilling = "DIALOG_INNBYGGER_AVTALEAVBESTILLING";

    /// <summary>A wish for an appointment.</summary>
    public const string Timeonske = "DIALOG_INNBYGGER_TIMEONSKE";

    /// <summary>A young person's wish for an appointment.</summary>
    public const string TimeonskeUngdom = "DIALOG_INNBYGGER_TIMEONSKEUNGDOM";

    /// <summary>The older dialogue about appointments.</summary>
    public const string Timer = "DIALOG_INNBYGGER_TIMER";

    /// <summary>Forms.</summary>
    public const string Oppgave = "DIALOG_INNBYGGER_OPPGAVE";

    /// <summary>Whether a citizen is digitally active.</summary>
    public const string Digitalbruker = "DIALOG_INNBYGGER_DIGITALBRUKER";

    /// <summary>The communication test.</summary>
    public const string Test = "DIALOG_INNBYGGER_TEST";

    /// <summary>The dialogue with a coordinator.</summary>
    public const string Koordinator = "DIALOG_INNBYGGER_KOORDINATOR";

    /// <summary>An error in a health register that the citizen tells of.</summary>
    public const string HelseregisterMeldeFeil = "DIALOG_INNBYGGER_HREG_MELDE_FEIL";

    /// <summary>Which services a citizen has.</summary>
    public const string Tjenesteoversikt = "DIALOG_INNBYGGER_TJENESTEOVERSIKT";

    /// <summary>A receipt.</summary>
    public const string Apprec = "APPREC";
}
