using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>XML to and from bytes as it travels: UTF-8, no DTD, bounded in size and depth.</summary>
public static class WireXml
{
    /// <summary>The longest document that is read, in characters: 20 million, well over a full M9.6.</summary>
    public const long MaxCharacters = 20_000_000;

    /// <summary>The deepest nesting that is read: 200, several times what a countersigned M1 has.</summary>
    public const int MaxDepth = 200;

    /// <summary>The most attributes and namespace declarations that one element may have: 500; several readers take quadratic time in them.</summary>
    public const int MaxAttributes = 500;

    /// <summary>The most namespace declarations that may be in force at one place: 500; readers and signatures look through them at every element.</summary>
    public const int MaxNamespaces = 500;

    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    private static readonly XmlWriterSettings WriterSettings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = false,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Fresh settings for reading what others sent: DTDs refused, nothing fetched, size bounded.</summary>
    public static XmlReaderSettings ReaderSettings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        MaxCharactersFromEntities = 1024,
        CloseInput = true,
    };

    /// <summary>Reads a document, whitespace and line numbers kept.</summary>
    /// <exception cref="MessageFormatException">It is not well-formed, holds a DTD, or is too big or too deep.</exception>
    public static XDocument Load(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = Read(bytes);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            throw new MessageFormatException($"Innholdet er ikke lesbar XML: {fault.Message}", fault);
        }
    }

    /// <summary>Writes a document as UTF-8 without byte order mark and without indentation.</summary>
    public static byte[] ToBytes(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, WriterSettings))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>A reader over bytes that may be hostile: they are read through once before it, without building a tree.</summary>
    /// <exception cref="MessageFormatException">An element is too deep or too wide.</exception>
    /// <exception cref="XmlException">It is not well-formed, holds a DTD, or is too big.</exception>
    public static XmlReader Read(ReadOnlyMemory<byte> bytes)
    {
        RefuseHostile(bytes);
        return XmlReader.Create(Open(bytes), ReaderSettings());
    }

    /// <summary>Reads through once without building a tree.</summary>
    /// <exception cref="MessageFormatException">An element is too deep or too wide, or has too many namespaces in force.</exception>
    /// <exception cref="XmlException">It is not well-formed, holds a DTD, or is too big.</exception>
    internal static void RefuseHostile(ReadOnlyMemory<byte> bytes, ConformanceLevel conformance = ConformanceLevel.Document)
    {
        if (TagWidth.IsOver(bytes.Span, MaxAttributes))
        {
            throw new MessageFormatException("Innholdet er ikke lesbar XML: et element har for mange attributter.");
        }

        var settings = ReaderSettings();
        settings.ConformanceLevel = conformance;
        using var reader = XmlReader.Create(Open(bytes), settings);
        var inForce = new int[MaxDepth + 2];
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                throw new MessageFormatException("Innholdet er ikke lesbar XML: elementene er nøstet for dypt.");
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                var depth = reader.Depth;
                inForce[depth + 1] = inForce[depth] + Declarations(reader);
                if (inForce[depth + 1] > MaxNamespaces)
                {
                    throw new MessageFormatException(FormattableString.Invariant(
                        $"Innholdet er ikke lesbar XML: mer enn {MaxNamespaces} navneromsdeklarasjoner gjelder samtidig."));
                }
            }
        }
    }

    private static int Declarations(XmlReader element)
    {
        var declarations = 0;
        while (element.MoveToNextAttribute())
        {
            declarations += element.NamespaceURI == Xmlns ? 1 : 0;
        }

        return declarations;
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);
}
