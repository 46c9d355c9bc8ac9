using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Reads a hodemelding, leniently: what the type does not know is passed over.</summary>
public static class MsgHeadReader
{
    private static readonly XNamespace Ns = Namespaces.MsgHead;

    /// <summary>Reads from bytes.</summary>
    /// <exception cref="MessageFormatException">It is not a readable hodemelding.</exception>
    public static MsgHead Read(ReadOnlyMemory<byte> bytes) => Read(WireXml.Load(bytes));

    /// <summary>Reads from a document.</summary>
    /// <exception cref="MessageFormatException">It is not a readable hodemelding.</exception>
    public static MsgHead Read(XDocument document)
    {
        var root = (document.Root ?? throw new MessageFormatException("Dokumentet er tomt.")).Expect(Ns + "MsgHead");
        return new MsgHead
        {
            MsgInfo = root.Value(Ns + "MsgInfo", ReadInfo),
            Documents = root.All(Ns + "Document", ReadDocument),
            Signature = root.Element(Namespaces.XmlDsig + "Signature"),
        };
    }

    private static MsgInfo ReadInfo(XElement info) => new()
    {
        Type = info.Value(Ns + "Type", ElementReading.AsCS),
        MIGversion = info.Text(Ns + "MIGversion"),
        GenDate = info.Value(Ns + "GenDate", ElementReading.AsMoment),
        MsgId = info.Text(Ns + "MsgId"),
        Ack = info.Optional(Ns + "Ack", ElementReading.AsCS),
        ConversationRef = info.Optional(Ns + "ConversationRef", ReadConversation),
        Sender = info.Required(Ns + "Sender").Value(Ns + "Organisation", PartyReader.ReadOrganisation),
        Receiver = info.Required(Ns + "Receiver").Value(Ns + "Organisation", PartyReader.ReadOrganisation),
        Patient = info.Optional(Ns + "Patient", PartyReader.ReadPatient),
    };

    private static ConversationRef ReadConversation(XElement reference) =>
        new(reference.Text(Ns + "RefToParent"), reference.Text(Ns + "RefToConversation"));

    private static Document ReadDocument(XElement document)
    {
        var refDoc = document.Required(Ns + "RefDoc");
        return new Document
        {
            ContentDescription = document.OptionalText(Ns + "ContentDescription"),
            IssueDate = refDoc.Optional(Ns + "IssueDate", ElementReading.AsTS),
            MsgType = refDoc.Value(Ns + "MsgType", ElementReading.AsCS),
            MimeType = refDoc.OptionalText(Ns + "MimeType"),
            Description = refDoc.OptionalText(Ns + "Description"),
            Compression = refDoc.Optional(Ns + "Compression", ElementReading.AsCS),
            FileReference = refDoc.OptionalText(Ns + "FileReference"),
            Content = refDoc.Element(Ns + "Content")?.Elements().FirstOrDefault(),
        };
    }
}
