using System.Xml;
using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>One schema as text, with the namespace it is for and those it needs.</summary>
internal sealed record SchemaText
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";
    private static readonly XNamespace Versioning = "http://www.w3.org/2007/XMLSchema-versioning";

    public required string Name { get; init; }

    public required byte[] Bytes { get; init; }

    public required XDocument Document { get; init; }

    public string TargetNamespace => Document.Root!.Attribute("targetNamespace")?.Value ?? "";

    public IEnumerable<string> Imports =>
        Document.Root!.Elements(Xs + "import").Select(import => import.Attribute("namespace")?.Value ?? "");

    /// <summary>How many elements and types it defines for others to use.</summary>
    public int Definitions => Document.Root!.Elements().Count(element => element.Attribute("name") is not null);

    /// <summary>Whether it is XML Schema 1.1, which .NET cannot read.</summary>
    public bool IsVersion11 => Document.Root!.Attribute(Versioning + "minVersion")?.Value == "1.1";

    /// <summary>Reads a schema; imports are found by namespace, never by address.</summary>
    public static SchemaText Read(string name, byte[] bytes)
    {
        // The schemas of W3C hold a DTD: it is passed over, and nothing is fetched.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            var document = XDocument.Load(reader);
            document.Root!.Elements(Xs + "import").Attributes("schemaLocation").Remove();
            return new SchemaText { Name = name, Bytes = bytes, Document = document };
        }
        catch (XmlException fault)
        {
            throw new SchemaSetException($"Skjemaet {name} er ikke lesbar XML: {fault.Message}", fault);
        }
    }
}
