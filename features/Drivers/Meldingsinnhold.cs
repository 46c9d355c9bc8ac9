using System.Xml;
using System.Xml.Linq;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>A message as a tree of elements, read from its bytes.</summary>
internal sealed record Meldingsinnhold(XDocument Document)
{
    /// <summary>Reads the bytes; null when they are no XML.</summary>
    public static Meldingsinnhold? Les(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return null;
        }

        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
            return new Meldingsinnhold(XDocument.Load(reader));
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
