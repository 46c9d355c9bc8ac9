namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>Names of the facts that kjernejournal's simulated services read from a call before it is masked, and of their answers.</summary>
/// <remarks>What is secret (code, verifier, ticket) stands nowhere: an <see cref="Evidence.Avtrykk"/> stands for it. Facts of token and proof are <see cref="HelseId.HelseIdFacts"/>.</remarks>
public static class KjernejournalFacts
{
    /// <summary>The header that the service wants the source system in.</summary>
    public const string KildesystemHode = "kj.kildesystem-hode";

    /// <summary>The source system that was said; not there when it was not.</summary>
    public const string Kildesystem = "kj.kildesystem";

    /// <summary>The patient's number that body or header said.</summary>
    public const string Pasient = "kj.pasient";

    /// <summary>The system of that number, as the body said it.</summary>
    public const string Pasientsystem = "kj.pasient-system";

    /// <summary>The access basis that body or header said.</summary>
    public const string Grunnlag = "kj.grunnlag";

    /// <summary>The practitioner's authorisation that the body said.</summary>
    public const string Autorisasjon = "kj.autorisasjon";

    /// <summary>The session's id, of call or answer.</summary>
    public const string Okt = "kj.okt";

    /// <summary>The hash of the one-time code or ticket that was used.</summary>
    public const string Kode = "kj.kode";

    /// <summary>The hash of the verifier that the portal was opened with.</summary>
    public const string Verifikator = "kj.verifikator";

    /// <summary>The event's id that the client said.</summary>
    public const string Hendelse = "kj.hendelse";

    // Of answers.

    /// <summary>The hash of the one-time code or ticket that was given.</summary>
    public const string SvarKode = "kj.svar-kode";

    /// <summary>The indicator's status that was answered.</summary>
    public const string SvarStatus = "kj.svar-status";

    /// <summary>The indicator's text for the tooltip that was answered.</summary>
    public const string SvarTekst = "kj.svar-tekst";

    /// <summary>The error code that was answered (KJF-…, AUT_…, KI-…).</summary>
    public const string SvarFeilkode = "kj.svar-feilkode";

    /// <summary>The text for the user that was answered.</summary>
    public const string SvarBrukermelding = "kj.svar-brukermelding";

    /// <summary>The event's id that was answered.</summary>
    public const string SvarHendelse = "kj.svar-hendelse";

    /// <summary>The patient that a page showed.</summary>
    public const string SvarPasient = "kj.svar-pasient";
}
