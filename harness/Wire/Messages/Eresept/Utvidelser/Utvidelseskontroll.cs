using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.Schema;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Holds an extension document against its rules, in place of a schema that .NET cannot read.</summary>
/// <remarks>
/// An element of the document's own namespace that stands where no rule names it is a fault, though the schema's xs:any could
/// let it pass unread (antakelse A-041): a reader that passes over a dosing or a discontinuation loses it.
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
        var (next, times) = (0, 0);
        foreach (var child in element.Elements())
        {
            var found = Finn(child, regel.Deler, next);
            if (found < 0)
            {
                SeUnevnt(child, regel, Neste(regel.Deler, next, times));
                continue;
            }

            if (found > next)
            {
                SeHoppetOver(child, regel.Deler, next, found, times);
                (next, times) = (found, 0);
            }

            if (++times > regel.Deler[found].Mest)
            {
                SeUnevnt(child, regel, Neste(regel.Deler, next, times));
                continue;
            }

            Se(child, regel.Deler[found]);
        }

        if (Neste(regel.Deler, next, times) is { } missing)
        {
            Feil(element, $"Elementet {element.Name.LocalName} er ufullstendig; forventet {missing}.");
        }
    }

    private void SeUnevnt(XElement child, Elementregel parent, string? expected)
    {
        if (parent.ErApen && child.Name.Namespace != eget)
        {
            return;
        }

        var message = $"Elementet {child.Name.LocalName} kan ikke stå her i {parent.Navn}{(expected is null ? "" : $"; forventet {expected}")}.";
        faults.Add(Av(child, message) with { Antakelse = parent.ErApen ? Antakelse : null });
    }

    private void SeHoppetOver(XElement child, IReadOnlyList<Elementregel> rules, int next, int found, int times)
    {
        for (var index = next; index < found; index++)
        {
            if ((index == next ? times : 0) < rules[index].Minst)
            {
                Feil(child, $"Elementet {child.Name.LocalName} kan ikke stå her i {child.Parent!.Name.LocalName}; forventet {rules[index].Navn}.");
            }
        }
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

    private int Finn(XElement child, IReadOnlyList<Elementregel> rules, int from)
    {
        for (var index = from; index < rules.Count && child.Name.Namespace == eget; index++)
        {
            if (rules[index].Navn == child.Name.LocalName)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The first element from here on that must come and has not; null when none.</summary>
    private static string? Neste(IReadOnlyList<Elementregel> rules, int next, int times) => rules
        .Skip(next)
        .Where((rule, index) => (index == 0 ? times : 0) < rule.Minst)
        .Select(rule => rule.Navn)
        .FirstOrDefault();

    private static bool ErUkjent(XAttribute attribute, Elementregel regel) =>
        !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != Xsi
        && !(attribute.Name.NamespaceName.Length == 0 && regel.Attributter.Contains(attribute.Name.LocalName));

    [GeneratedRegex(@"^\d+(\.\d+)*\z")]
    private static partial Regex Oid();
}
