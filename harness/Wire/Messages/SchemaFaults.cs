using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Holds a document, and the documents inside it, against a compiled set.</summary>
internal static class SchemaFaults
{
    // A signed original inside a list inside an envelope is two; a hostile one could nest for ever.
    private const int MaxNesting = 4;

    // Nobody reads more; a hostile message could have one in every byte.
    private const int MostFaults = 2_000;

    private static readonly XNamespace Mh = Namespaces.MsgHead;

    public static void Collect(XDocument document, XmlSchemaSet set, string place, List<SchemaFault> faults, int nesting = 0)
    {
        var root = document.Root!;
        if (SeUtvidelse(root, place, faults))
        {
            return;
        }

        if (!set.GlobalElements.Contains(new XmlQualifiedName(root.Name.LocalName, root.Name.NamespaceName)))
        {
            faults.Add(new SchemaFault(LineOf(root), place + PathOf(root), $"Rotelementet {root.Name} er ukjent for skjemaene."));
            return;
        }

        var extensions = root.Elements(Mh + "Document").Elements(Mh + "RefDoc").Elements(Mh + "Content").Elements()
            .Where(element => Utvidelsesregler.For(element.Name) is not null).ToHashSet();
        document.Validate(set, (sender, fault) =>
        {
            if (faults.Count < MostFaults && !IsInside(sender as XObject, extensions))
            {
                faults.Add(Of(fault.Exception, place + PathOf(sender as XObject)));
            }
        });
        foreach (var extension in extensions)
        {
            SeUtvidelse(extension, place, faults);
        }

        foreach (var refDoc in root.Elements(Mh + "Document").Elements(Mh + "RefDoc"))
        {
            CollectNested(refDoc, set, place, faults, nesting);
        }
    }

    public static SchemaFault Unreadable(string place, MessageFormatException fault) =>
        new((fault.InnerException as XmlException)?.LineNumber ?? 0, place, fault.Message);

    internal static int LineOf(IXmlLineInfo node) => node.LineNumber;

    internal static string PathOf(XObject? node) => node switch
    {
        XAttribute attribute => $"{PathOf(attribute.Parent)}/@{attribute.Name.LocalName}",
        XElement element => string.Concat(
            element.AncestorsAndSelf().Reverse().Select(step => $"/{step.Name.LocalName}")),
        XText text => PathOf(text.Parent),
        _ => "",
    };

    /// <summary>Holds an extension document against its rules; false when the element is none.</summary>
    private static bool SeUtvidelse(XElement element, string place, List<SchemaFault> faults)
    {
        if (Utvidelsesregler.For(element.Name) is not { } rule)
        {
            return false;
        }

        new Utvidelseskontroll(element.Name.Namespace, place, faults).Se(element, rule);
        return true;
    }

    private static bool IsInside(XObject? node, HashSet<XElement> extensions) =>
        extensions.Count > 0 && node is not null
        && (node as XElement ?? node.Parent)?.AncestorsAndSelf().Any(extensions.Contains) == true;

    private static void CollectNested(XElement refDoc, XmlSchemaSet set, string place, List<SchemaFault> faults, int nesting)
    {
        var container = refDoc.Element(Mh + "Content")?.Element(Namespaces.Base64Container + "Base64Container");
        var isXml = refDoc.Element(Mh + "MsgType")?.Attribute("V")?.Value == TypeDokument.Xml.V;
        var method = refDoc.Element(Mh + "Compression")?.AsCS();
        if (container is null || !isXml || (method is not null && !Kompresjon.IsKnown(method)))
        {
            return;
        }

        var inner = place + PathOf(container);
        if (nesting == MaxNesting)
        {
            faults.Add(new SchemaFault(LineOf(container), inner, "Dokumentene er nøstet for dypt i hverandre."));
            return;
        }

        try
        {
            var bytes = Convert.FromBase64String(container.Value);
            Collect(WireXml.Load(method is null ? bytes : Kompresjon.Unpack(bytes, method)), set, inner, faults, nesting + 1);
        }
        catch (FormatException)
        {
            faults.Add(new SchemaFault(LineOf(container), inner, "Innholdet er ikke gyldig base64."));
        }
        catch (MessageFormatException fault)
        {
            faults.Add(Unreadable(inner, fault));
        }
    }

    private static SchemaFault Of(XmlSchemaException fault, string place) =>
        new(fault.LineNumber, place, SchemaFaultText.Of(fault.Message));
}
