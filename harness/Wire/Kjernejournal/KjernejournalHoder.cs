namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>HTTP headers of kjernejournal's services.</summary>
/// <remarks>Source: utviklerportal.nhn.no and the integration guide of kjernejournal; which service asks for which differs.</remarks>
public static class KjernejournalHoder
{
    /// <summary>The source system, towards Innlogging; 3 to 512 characters.</summary>
    public const string Kildesystem = "X-SOURCE-SYSTEM";

    /// <summary>The source system, towards helseindikator and the older APIs.</summary>
    public const string EpjSystem = "X-EPJ-System";

    /// <summary>The source system, towards the newer APIs.</summary>
    public const string NhnKildesystem = "nhn-source-system";

    /// <summary>The event's id, towards Innlogging and helseindikator; also in their answers.</summary>
    public const string Hendelse = "X-EVENT-ID";

    /// <summary>The event's id, towards the newer APIs; at most 128 characters.</summary>
    public const string NhnHendelse = "nhn-event-id";

    /// <summary>The access basis, towards the newer APIs.</summary>
    public const string Tilgangsgrunnlag = "nhn-access-basis";

    /// <summary>The patient, towards the newer APIs.</summary>
    public const string Pasient = "nhn-patient-nin";

    /// <summary>The user's role, URL-encoded JSON, towards critical information.</summary>
    public const string Rolle = "nhn-user-role";

    /// <summary>The ticket of helseindikator, towards the older APIs.</summary>
    public const string Billett = "X-kj-ticket";

    /// <summary>How many documents were withheld, in answers of the document service.</summary>
    public const string Tilbakeholdt = "NHN-SecurityLabel-Nors-Count";
}
