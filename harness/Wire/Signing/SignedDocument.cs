using System.Xml;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>XML as signatures need it: whitespace kept, no DTD, bounded.</summary>
internal static class SignedDocument
{
    public const string XmlDsig = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>Reads a document, or gives null when it is not readable XML.</summary>
    public static XmlDocument? TryLoad(ReadOnlyMemory<byte> bytes) => TryLoad(bytes, out _);

    /// <summary>Reads a document, or gives null, with the reason in bokmål, when it is not readable XML.</summary>
    public static XmlDocument? TryLoad(ReadOnlyMemory<byte> bytes, out string? fault)
    {
        fault = null;
        try
        {
            var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
            using var reader = WireXml.Read(bytes);
            document.Load(reader);
            return document;
        }
        catch (Exception unreadable) when (unreadable is XmlException or MessageFormatException)
        {
            fault = unreadable is XmlException wrong ? $"Innholdet er ikke lesbar XML: {XmlFaultText.Of(wrong)}" : unreadable.Message.TrimEnd('.');
            return null;
        }
    }

    /// <summary>Writes the document without changing what was signed.</summary>
    public static byte[] ToBytes(XmlDocument document)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new System.Text.UTF8Encoding(false),
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }
}
