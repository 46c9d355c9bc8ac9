using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Hodemelding 1.2: the envelope around every message but the receipt and FEST.</summary>
public sealed record MsgHead
{
    /// <summary>Who sends what to whom, about which patient.</summary>
    public required MsgInfo MsgInfo { get; init; }

    /// <summary>The message itself first, then attachments.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>The signature as it was read; a new message has none until it is signed.</summary>
    /// <remarks>Verify on the bytes that were received, never on this element.</remarks>
    public XElement? Signature { get; init; }

    /// <summary>The root element of the first document, which is the message; null when there is none.</summary>
    public XElement? Content => Documents.Count == 0 ? null : Documents[0].Content;

    /// <summary>The documents that came as base64, decoded and unpacked: the signed originals of M9.6 and M7.</summary>
    /// <exception cref="MessageFormatException">One is compressed and cannot be unpacked.</exception>
    public IReadOnlyList<byte[]> Originals =>
        [.. Documents.Select(document => document.Original).OfType<byte[]>()];

    /// <summary>The documents that are attachments (vedlegg), not XML: they are looked at, never read as messages.</summary>
    public IReadOnlyList<Document> Attachments =>
        [.. Documents.Where(document => document.MsgType.V == TypeDokument.Vedlegg.V)];

    /// <summary>The message, when there must be one.</summary>
    /// <exception cref="MessageFormatException">The first document holds no element.</exception>
    public XElement RequireContent() => Content ?? throw new MessageFormatException("Hodemeldingen har ikke noe innhold.");
}
