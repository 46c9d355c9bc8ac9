using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Dokument: the message, or something attached to it.</summary>
public sealed record Document
{
    /// <summary>What the document is about, in words.</summary>
    public string? ContentDescription { get; init; }

    /// <summary>When the document was made.</summary>
    public TS? IssueDate { get; init; }

    /// <summary>Kind of document: XML-instans or vedlegg.</summary>
    public CS MsgType { get; init; } = TypeDokument.Xml;

    /// <summary>Media type of an attachment.</summary>
    public string? MimeType { get; init; }

    /// <summary>What an attachment is, for example <c>HelseID</c>.</summary>
    public string? Description { get; init; }

    /// <summary>How what is in the Base64Container is compressed; null when it is not.</summary>
    public CS? Compression { get; init; }

    /// <summary>Where the document lies, when it does not travel in the message itself.</summary>
    public string? FileReference { get; init; }

    /// <summary>The element inside Content; null when there is none.</summary>
    public XElement? Content { get; init; }

    /// <summary>The decoded bytes when the content is a Base64Container with readable base64; else null.</summary>
    public byte[]? Base64 =>
        Content is { } content && content.Name == Namespaces.Base64Container + "Base64Container" ? Decode(content.Value) : null;

    /// <summary>The decoded bytes, unpacked when they are compressed; null as for <see cref="Base64"/>.</summary>
    /// <exception cref="MessageFormatException">They are compressed in an unknown way, or cannot be unpacked.</exception>
    public byte[]? Original => (Base64, Compression) is ({ } packed, { } method) ? Kompresjon.Unpack(packed, method) : Base64;

    /// <summary>A document that holds an element.</summary>
    public static Document Of(XElement content) => new() { Content = content };

    /// <summary>A document that holds bytes, as signed originals travel.</summary>
    public static Document OfBase64(ReadOnlySpan<byte> bytes) =>
        Of(new XElement(Namespaces.Base64Container + "Base64Container", Convert.ToBase64String(bytes)));

    /// <summary>A document that holds bytes, compressed.</summary>
    public static Document OfBase64(ReadOnlySpan<byte> bytes, CS compression) =>
        OfBase64(Kompresjon.Pack(bytes, compression)) with { Compression = compression };

    /// <summary>An attachment: bytes of a media type, beside the message.</summary>
    public static Document OfAttachment(ReadOnlySpan<byte> bytes, string mimeType, string? description = null) =>
        OfBase64(bytes) with { MsgType = TypeDokument.Vedlegg, MimeType = mimeType, Description = description };

    private static byte[]? Decode(string text)
    {
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text, buffer, out var written) ? buffer[..written] : null;
    }
}
