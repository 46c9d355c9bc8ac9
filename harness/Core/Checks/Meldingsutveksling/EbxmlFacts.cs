namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>Names of the facts that the message service reads from an ebXML call before it is masked, and of its answers.</summary>
public static class EbxmlFacts
{
    /// <summary>The HER-id of the sender (From).</summary>
    public const string Fra = "ebxml.fra";

    /// <summary>The HER-id of the receiver (To).</summary>
    public const string Til = "ebxml.til";

    /// <summary>The sender's role.</summary>
    public const string FraRolle = "ebxml.fra-rolle";

    /// <summary>The receiver's role.</summary>
    public const string TilRolle = "ebxml.til-rolle";

    /// <summary>The agreement (CPAId).</summary>
    public const string Cpa = "ebxml.cpa";

    /// <summary>The conversation (ConversationId).</summary>
    public const string Samtale = "ebxml.samtale";

    /// <summary>The service.</summary>
    public const string Tjeneste = "ebxml.tjeneste";

    /// <summary>What kind of name the service's is; not there when it was not said.</summary>
    public const string Tjenestetype = "ebxml.tjenestetype";

    /// <summary>The action.</summary>
    public const string Handling = "ebxml.handling";

    /// <summary>The message's id (MessageId).</summary>
    public const string MeldingId = "ebxml.melding-id";

    /// <summary>When the message says that it was made, in UTC.</summary>
    public const string Tidspunkt = "ebxml.tidspunkt";

    /// <summary>When the message says that it is too old (TimeToLive), in UTC; not there when it never is.</summary>
    public const string LeverInnen = "ebxml.lever-innen";

    /// <summary>The message that is answered (RefToMessageId).</summary>
    public const string RefTilMelding = "ebxml.ref-til-melding";

    /// <summary>Whether an acknowledgment is asked for: <c>signert</c> or <c>usignert</c>; not there when none is.</summary>
    public const string Kvitteringsonske = "ebxml.kvitteringsonske";

    /// <summary>«ja» when copies are to be thrown away (DuplicateElimination).</summary>
    public const string UtenDuplikater = "ebxml.uten-duplikater";

    /// <summary>The text for people (Description).</summary>
    public const string Beskrivelse = "ebxml.beskrivelse";

    /// <summary>The header SOAPAction as it was sent.</summary>
    public const string SoapAction = "ebxml.soapaction";

    /// <summary>The header Content-Type as it was sent.</summary>
    public const string Innholdstype = "ebxml.innholdstype";

    /// <summary>The algorithm of the envelope's signature; not there when it has none.</summary>
    public const string Signaturalgoritme = "ebxml.signatur-algoritme";

    /// <summary>What is wrong with the envelope's signature, in bokmål; not there when nothing is.</summary>
    public const string Signaturbrudd = "ebxml.signatur-brudd";

    /// <summary>The thumbprint of the certificate that the envelope is signed with.</summary>
    public const string Signatursertifikat = "ebxml.signatur-sertifikat";

    /// <summary>What is wrong with the payload's protection: the name of a CmsProblem; not there when nothing is.</summary>
    public const string Innholdsbrudd = "ebxml.innhold-brudd";

    /// <summary>All that is wrong: a JSON list of code, place and text.</summary>
    public const string Avvik = "ebxml.avvik";

    /// <summary>«ja» when the message had been received before.</summary>
    public const string Duplikat = "ebxml.duplikat";

    // Of answers.

    /// <summary>What was answered: <c>Acknowledgment</c>, <c>MessageError</c>, <c>Fault</c> or <c>ingenting</c>.</summary>
    public const string Svar = "ebxml.svar";

    /// <summary>The error code that was answered.</summary>
    public const string SvarFeilkode = "ebxml.svar-feilkode";

    /// <summary>The id of the message that was answered with.</summary>
    public const string SvarMeldingId = "ebxml.svar-melding-id";
}
