using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Writes a hodemelding.</summary>
public static class MsgHeadWriter
{
    private static readonly XNamespace Ns = Namespaces.MsgHead;

    /// <summary>The message as UTF-8 bytes.</summary>
    public static byte[] ToBytes(MsgHead head) => WireXml.ToBytes(ToDocument(head));

    /// <summary>The message as a document.</summary>
    public static XDocument ToDocument(MsgHead head) => new(
        new XElement(
            Ns + "MsgHead",
            Write(head.MsgInfo),
            head.Documents.Select(Write),
            head.Signature is { } signature ? new XElement(signature) : null));

    private static XElement Write(MsgInfo info) => new(
        Ns + "MsgInfo",
        Code(Ns + "Type", info.Type),
        Text(Ns + "MIGversion", info.MIGversion),
        Moment(Ns + "GenDate", info.GenDate),
        Text(Ns + "MsgId", info.MsgId),
        Code(Ns + "Ack", info.Ack),
        Write(info.ConversationRef),
        new XElement(Ns + "Sender", PartyWriter.Write(info.Sender)),
        new XElement(Ns + "Receiver", PartyWriter.Write(info.Receiver)),
        PartyWriter.Write(info.Patient));

    private static XElement? Write(ConversationRef? reference) => reference is null
        ? null
        : new XElement(
            Ns + "ConversationRef",
            Text(Ns + "RefToParent", reference.RefToParent),
            Text(Ns + "RefToConversation", reference.RefToConversation));

    private static XElement Write(Document document) => new(
        Ns + "Document",
        Text(Ns + "ContentDescription", document.ContentDescription),
        new XElement(
            Ns + "RefDoc",
            Time(Ns + "IssueDate", document.IssueDate),
            Code(Ns + "MsgType", document.MsgType),
            Text(Ns + "MimeType", document.MimeType),
            Text(Ns + "Description", document.Description),
            Code(Ns + "Compression", document.Compression),
            Text(Ns + "FileReference", document.FileReference),
            document.Content is { } content ? new XElement(Ns + "Content", new XElement(content)) : null));
}
