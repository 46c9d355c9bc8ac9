using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.Schema;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Holds an extension document against its rules, in place of a schema that .NET cannot read.</summary>
/// <remarks>
/// A known element that stands where no rule names it is a fault, though the schema's xs:any could let it pass unread
/// (antakelse A-041): a reader that passes over a dosing or a discontinuation loses it. An unknown one in the document's own
/// namespace may be misspelt or of a later version, which the publisher asks readers to pass over: it is a note.
/// </remarks>
internal sealed partial class Utvidelseskontroll(XNamespace eget, string place, List<SchemaFault> faults)
{
    private const string Antakelse = "A-041";

    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XmlSchemaDatatype Tidspunktstype = XmlSchemaType.GetBuiltInSimpleType(XmlTypeCode.DateTime).Datatype!;

    /// <summary>Adds what is wrong with the element and everything inside it.</summary>
    public void Se(XElement element, Elementregel regel)
    {
        foreach (var attribute in element.Attributes().Where(attribute => ErUkjent(attribute, regel)))
        {
            Feil(attribute, $"Attributtet {attribute.Name.LocalName} er ukjent her.");
        }

        switch (regel.Slag)
        {
            case Elementslag.Deler:
                SeIngenTekst(element);
                SeDeler(element, regel);
                break;
            case Elementslag.Kode:
                SeIngenTekst(element);
                SeIngenBarn(element);
                SeKodeverk(element);
                break;
            case Elementslag.Tidspunkt:
                SeIngenBarn(element);
                SeTidspunkt(element);
                break;
            case Elementslag.Tekst:
                SeIngenBarn(element);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(regel), regel.Slag, "Ukjent slag.");
        }
    }

    private void SeDeler(XElement element, Elementregel regel)
    {
        var left = new Queue<XElement>(element.Elements());
        foreach (var part in regel.Deler)
        {
            var times = 0;
            while (times < part.Mest && left.TryPeek(out var child) && child.Name == eget + part.Navn)
            {
                Se(left.Dequeue(), part);
                times++;
            }

            if (times < part.Minst)
            {
                SeMangler(element, left.FirstOrDefault(), part.Navn);
                return;
            }
        }

        foreach (var extra in left)
        {
            SeEtterDetSiste(extra, regel);
        }
    }

    private void SeMangler(XElement element, XElement? instead, string expected)
    {
        if (instead is null)
        {
            Feil(element, $"Elementet {element.Name.LocalName} er ufullstendig; forventet {expected}.");
        }
        else
        {
            Feil(instead, $"Elementet {instead.Name.LocalName} kan ikke stå her i {element.Name.LocalName}; forventet {expected}.");
        }
    }

    private void SeEtterDetSiste(XElement extra, Elementregel parent)
    {
        if (parent.ErApen && extra.Name.Namespace != eget)
        {
            return;
        }

        var isKnown = parent.Deler.Any(part => part.Navn == extra.Name.LocalName);
        faults.Add(Av(extra, $"Elementet {extra.Name.LocalName} kan ikke stå her i {parent.Navn}.") with
        {
            Antakelse = parent.ErApen ? Antakelse : null,
            ErMerknad = parent.ErApen && !isKnown,
        });
    }

    private void SeIngenTekst(XElement element)
    {
        if (element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            Feil(element, $"Elementet {element.Name.LocalName} kan ikke inneholde tekst.");
        }
    }

    private void SeIngenBarn(XElement element)
    {
        if (element.HasElements)
        {
            Feil(element, $"Elementet {element.Name.LocalName} kan ikke inneholde elementer.");
        }
    }

    private void SeKodeverk(XElement element)
    {
        if (element.Attribute("S") is { } kodeverk && !Oid().IsMatch(kodeverk.Value.Trim()))
        {
            Feil(kodeverk, $"Verdien «{kodeverk.Value}» i S er ikke av typen oid.");
        }
    }

    private void SeTidspunkt(XElement element)
    {
        try
        {
            Tidspunktstype.ParseValue(element.Value.Trim(), nameTable: null, nsmgr: null);
        }
        catch (XmlSchemaException)
        {
            Feil(element, $"Verdien «{element.Value}» i {element.Name.LocalName} er ikke av typen dateTime.");
        }
    }

    private void Feil(XObject node, string message) => faults.Add(Av(node, message));

    private SchemaFault Av(XObject node, string message) => new(SchemaFaults.LineOf(node), place + SchemaFaults.PathOf(node), message);

    private static bool ErUkjent(XAttribute attribute, Elementregel regel) =>
        !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Xsi
        && !(attribute.Name.NamespaceName.Length == 0 && regel.Attributter.Contains(attribute.Name.LocalName));

    [GeneratedRegex(@"^\d+(\.\d+)*\z")]
    private static partial Regex Oid();
}
