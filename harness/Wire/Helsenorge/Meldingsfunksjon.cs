namespace AcceptanceHarness.Wire.Helsenorge;

/// <summary>Kodeverk 8279: what a message is for, in MsgInfo/Type and as the subject on the queue.</summary>
public static class Meldingsfunksjon
{
    /// <summary>A question that is not about health, with its answer.</summary>
    public const string Ekontakt = "DIALOG_INNBYGGER_EKONTAKT";

    /// <summary>A consultation in writing.</summary>
    public const string Ekonsultasjon = "DIALOG_INNBYGGER_EKONSULTASJON";

    /// <summary>Asks for a prescription to be renewed.</summary>
    public const string Reseptfornyelse = "DIALOG_INNBYGGER_RESEPTFORNYELSE";

    /// <summary>Free times, booking and cancelling.</summary>
    public const string Timereservasjon = "DIALOG_INNBYGGER_TIMERESERVASJON";

    /// <summary>A wish for a time, where the service decides when.</summary>
    public const string Timeonske = "DIALOG_INNBYGGER_TIMEONSKE";

    /// <summary>A wish for a time at the youth clinic, on one's own behalf only.</summary>
    public const string TimeonskeUngdom = "DIALOG_INNBYGGER_TIMEONSKEUNGDOM";

    /// <summary>Dialogue about a planned appointment.</summary>
    public const string Timer = "DIALOG_INNBYGGER_TIMER";

    /// <summary>Tells the citizen of a new or changed appointment.</summary>
    public const string Avtaleutsending = "DIALOG_INNBYGGER_AVTALEUTSENDING";

    /// <summary>The citizen cancels an appointment that was sent out.</summary>
    public const string Avtaleavbestilling = "DIALOG_INNBYGGER_AVTALEAVBESTILLING";

    /// <summary>The communication test.</summary>
    public const string Test = "DIALOG_INNBYGGER_TEST";

    /// <summary>Forms that the citizen fills in.</summary>
    public const string Oppgave = "DIALOG_INNBYGGER_OPPGAVE";

    /// <summary>Whether the citizen is digitally active.</summary>
    public const string Digitalbruker = "DIALOG_INNBYGGER_DIGITALBRUKER";

    /// <summary>A coordinator's dialogue.</summary>
    public const string Koordinator = "DIALOG_INNBYGGER_KOORDINATOR";

    /// <summary>An error that the citizen reports in a health register.</summary>
    public const string HelseregisterMeldeFeil = "DIALOG_INNBYGGER_HREG_MELDE_FEIL";

    /// <summary>Which services a citizen has.</summary>
    public const string Tjenesteoversikt = "DIALOG_INNBYGGER_TJENESTEOVERSIKT";

    /// <summary>The receipt of any of them.</summary>
    public const string Apprec = "APPREC";

    /// <summary>A fault in the form of SOAP; on the queue alone, never in MsgInfo.</summary>
    public const string SoapFault = "AMQP_SOAP_FAULT";

    /// <summary>The dialogues with citizens, in reading order.</summary>
    public static IReadOnlyList<string> Dialoger { get; } =
    [
        Ekontakt, Ekonsultasjon, Reseptfornyelse, Timereservasjon, Timeonske, TimeonskeUngdom,
        Timer, Avtaleutsending, Avtaleavbestilling, Test, Oppgave, Digitalbruker,
    ];
}
