namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>Names of the facts that the message service reads from a call to its REST interface, and of its answers.</summary>
/// <remarks>Facts of token and proof are <see cref="HelseId.HelseIdFacts"/>.</remarks>
public static class EdiFacts
{
    /// <summary>The header <c>api-version</c>.</summary>
    public const string Versjon = "edi.versjon";

    /// <summary>The header <c>nhn-source-system</c>.</summary>
    public const string Kildesystem = "edi.kildesystem";

    /// <summary>The service's id of the message that the call is about.</summary>
    public const string MeldingId = "edi.melding-id";

    /// <summary>The document's own id.</summary>
    public const string DokumentId = "edi.dokument-id";

    /// <summary>The sender's HER-id in the document.</summary>
    public const string Fra = "edi.fra";

    /// <summary>The receiver's HER-id in the document, or the HER-id in the address.</summary>
    public const string Til = "edi.til";

    /// <summary>The status of the application receipt: <c>1</c>, <c>2</c> or <c>3</c>.</summary>
    public const string Apprecstatus = "edi.apprec-status";

    // Of answers.

    /// <summary>The error code that was answered.</summary>
    public const string SvarFeilkode = "edi.svar-feilkode";

    /// <summary>The service's id of the message that was made.</summary>
    public const string SvarMeldingId = "edi.svar-melding-id";
}
