namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>Names of the facts that are taken of what happens on the message bus, and the values that are words.</summary>
public static class MeldingsFacts
{
    /// <summary>The queue that is sent to or received from, for example <c>8093238_async</c>.</summary>
    public const string Ko = "melding-ko";

    /// <summary>The kind of queue: async, sync, syncreply, error or dl.</summary>
    public const string Koslag = "melding-koslag";

    /// <summary>The HER-id that the queue belongs to.</summary>
    public const string KoHerId = "melding-ko-her-id";

    /// <summary>What a received message was settled with: accepted, rejected, released, modified or lost with the link.</summary>
    public const string Utfall = "melding-utfall";

    /// <summary>How many deliveries of the message had failed.</summary>
    public const string Leveringer = "melding-leveringer";

    /// <summary>The message's number in the broker: what ties a delivery to how it was settled.</summary>
    public const string Nummer = "melding-nummer";

    /// <summary>Properties/message-id.</summary>
    public const string MessageId = "melding-message-id";

    /// <summary>Properties/to.</summary>
    public const string Til = "melding-to";

    /// <summary>Properties/subject: the message function.</summary>
    public const string Funksjon = "melding-subject";

    /// <summary>Properties/reply-to.</summary>
    public const string SvarTil = "melding-reply-to";

    /// <summary>Properties/correlation-id.</summary>
    public const string KorrelasjonId = "melding-correlation-id";

    /// <summary>Properties/content-type.</summary>
    public const string Innholdstype = "melding-content-type";

    /// <summary>Header/ttl in milliseconds.</summary>
    public const string Levetid = "melding-ttl";

    /// <summary>Begins the name of a fact that holds an application property, followed by the property's name.</summary>
    public const string Egenskap = "melding-egenskap-";

    /// <summary>The application properties that are not strings, parted by commas; absent when all are.</summary>
    public const string IkkeTekst = "melding-egenskaper-ikke-tekst";

    /// <summary>The body's form when it is not one Data section: <c>verdi</c>, <c>flere</c> or <c>ingen</c>.</summary>
    public const string Kroppsform = "melding-kroppsform";

    /// <summary>How the payload is protected: <see cref="Beskyttet"/>, or the problem as <c>CmsProblem</c> names it.</summary>
    public const string Beskyttelse = "melding-beskyttelse";

    /// <summary>The payload is signed and encrypted, and both hold.</summary>
    public const string Beskyttet = "signert og kryptert";

    /// <summary>What is wrong with the protection, in bokmål.</summary>
    public const string BeskyttelseFeil = "melding-beskyttelse-feil";

    /// <summary>The OID of the content cipher.</summary>
    public const string Krypteringsalgoritme = "melding-krypteringsalgoritme";

    /// <summary>Why the payload cannot be read as a hodemelding, in bokmål; absent when it can.</summary>
    public const string Uleselig = "melding-uleselig";

    /// <summary>The error condition that the receiver must report, for example <c>transport:invalid-field-value</c>; absent when there is none.</summary>
    public const string Feiltilstand = "melding-feiltilstand";

    /// <summary>MsgHead/MsgInfo/Type/@V, or APPREC.</summary>
    public const string Type = "melding-type";

    /// <summary>MsgHead/MsgInfo/MsgId, or the receipt's own id.</summary>
    public const string MeldingId = "melding-id";

    /// <summary>MsgHead/MsgInfo/GenDate as it was written.</summary>
    public const string GenDate = "melding-gendate";

    /// <summary>MsgHead/MsgInfo/Ack/@V.</summary>
    public const string Ack = "melding-ack";

    /// <summary>ConversationRef/RefToParent.</summary>
    public const string SvarPa = "melding-ref-parent";

    /// <summary>ConversationRef/RefToConversation.</summary>
    public const string Samtale = "melding-ref-samtale";

    /// <summary>The sender's HER-id on level 2, the service.</summary>
    public const string AvsenderHerId = "melding-avsender-her-id";

    /// <summary>The sender's HER-id on level 1, the organisation.</summary>
    public const string AvsenderVirksomhet = "melding-avsender-virksomhet";

    /// <summary>The receiver's HER-id on level 2, the service.</summary>
    public const string MottakerHerId = "melding-mottaker-her-id";

    /// <summary>The receiver's HER-id on level 1, the organisation.</summary>
    public const string MottakerVirksomhet = "melding-mottaker-virksomhet";

    /// <summary>The patient's person number.</summary>
    public const string Pasient = "melding-pasient";

    /// <summary>What the documents are, the elements in them by name and namespace, or the media type, parted by a space.</summary>
    public const string Dokumenter = "melding-dokumenter";

    /// <summary>Digest of the hodemelding's documents, blind to white space and prefixes.</summary>
    public const string Fingeravtrykk = "melding-fingeravtrykk";

    /// <summary>Dialogmelding: the code of the first Notat's TemaKodet.</summary>
    public const string Tema = "melding-tema";

    /// <summary>Dialogmelding: the code of the first Foresporsel's TypeForesp.</summary>
    public const string Sporsmalstype = "melding-sporsmalstype";

    /// <summary>AppRec: Status/@V.</summary>
    public const string KvitteringStatus = "melding-apprec-status";

    /// <summary>AppRec: OriginalMsgId/Id.</summary>
    public const string KvitteringFor = "melding-apprec-for";

    /// <summary>AppRec: the codes of its errors, parted by a space.</summary>
    public const string KvitteringFeil = "melding-apprec-feil";

    /// <summary>AppRec: the namespace, which is its version.</summary>
    public const string KvitteringVersjon = "melding-apprec-versjon";

    /// <summary>Error message: the AMQP message-id that it is about.</summary>
    public const string FeilFor = Egenskap + "originalMessageId";

    /// <summary>Error message: the condition.</summary>
    public const string RapportertTilstand = Egenskap + "errorCondition";

    /// <summary>The agreement (CPA) that held between the parties when the message came; absent when there is none.</summary>
    public const string GjeldendeAvtale = "melding-gjeldende-cpa";

    /// <summary>When a message came to a national party, by the case's clock; absent for messages to others.</summary>
    public const string Mottatt = "melding-mottatt";

    /// <summary>Whether <c>cpaId</c> is an agreement that the parties had before, <c>ja</c>; else absent.</summary>
    public const string TidligereAvtale = "melding-tidligere-cpa";

    /// <summary>What the agreement in force lets the sender put in messages of the function, parted by a space; <see cref="IkkeAvtalt"/> for nothing, and absent without an agreement.</summary>
    public const string AvtaltePakker = "melding-avtalte-pakker";

    /// <summary>The agreement does not let the sender send messages of the function.</summary>
    public const string IkkeAvtalt = "-";
}
