using System.Xml.Linq;
using System.Xml.Schema;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>The public schemas of the extension documents, made readable for .NET.</summary>
/// <remarks>
/// They are XML Schema 1.1 only in that a wildcard follows optional elements. Here the wildcard takes other namespaces only,
/// which 1.0 allows; so the one difference left is an element of the document's own namespace that a later version may add.
/// </remarks>
internal static class PublicExtensions
{
    private static readonly XNamespace Xs = "http://www.w3.org/2001/XMLSchema";

    public static XmlSchemaSet Compile(string folder)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        set.ValidationEventHandler += (_, fault) => throw new InvalidOperationException(fault.Message, fault.Exception);
        set.Add(null, Read(Path.Combine(folder, "kith.xsd")).CreateReader());
        foreach (var file in Directory.EnumerateFiles(folder, "*-extension-1.xsd"))
        {
            set.Add(null, Read(file).CreateReader());
        }

        set.Compile();
        return set;
    }

    private static XDocument Read(string file)
    {
        var document = SchemaText.Read(Path.GetFileName(file), File.ReadAllBytes(file)).Document;
        document.Root!.Attributes().Where(attribute => attribute.Name.LocalName == "minVersion").Remove();
        document.Descendants(Xs + "any").ToList().ForEach(any => any.SetAttributeValue("namespace", "##other"));
        return document;
    }
}
