namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>The operations of the message service's REST interface, as they stand in the journal.</summary>
public static class Edioperasjoner
{
    /// <summary>Fetches messages that have not been read.</summary>
    public const string HentMeldinger = "edi-hent-meldinger";

    /// <summary>Fetches what is known of one message.</summary>
    public const string HentMelding = "edi-hent-melding";

    /// <summary>Fetches a message's document.</summary>
    public const string HentDokument = "edi-hent-dokument";

    /// <summary>Asks how far a message has come.</summary>
    public const string HentStatus = "edi-hent-status";

    /// <summary>Asks for a message's application receipt.</summary>
    public const string HentApprec = "edi-hent-apprec";

    /// <summary>Sends a message.</summary>
    public const string Send = "edi-send";

    /// <summary>Sends an application receipt.</summary>
    public const string SendApprec = "edi-send-apprec";

    /// <summary>Marks a message as read.</summary>
    public const string MerkLest = "edi-merk-lest";
}
