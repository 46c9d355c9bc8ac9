using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Draws documents from compiled schemas, so that also what no example holds is compared.</summary>
internal sealed class SchemaSampler(XmlSchemaSet set, Random random)
{
    private const int DeepEnough = 14;

    // A whole FEST would otherwise be drawn with tens of thousands of elements.
    private const int BigEnough = 1500;

    private static readonly string Original = Convert.ToBase64String(WireXml.ToBytes(MessageCatalogTests.Type("M4.1").Example()));

    private int _elements;
    private int _ids;
    private int _references;

    /// <summary>A document in which every reference has something to refer to.</summary>
    public XElement Sample(XName root)
    {
        while (true)
        {
            (_elements, _ids, _references) = (0, 0, 0);
            var element = Element(Declaration(root), depth: 0);
            if (_references == 0 || _ids > 0)
            {
                return element;
            }
        }
    }

    private XmlSchemaElement Declaration(XName name) =>
        (XmlSchemaElement)set.GlobalElements[new XmlQualifiedName(name.LocalName, name.NamespaceName)]!;

    private XElement Element(XmlSchemaElement declaration, int depth)
    {
        _elements++;
        var name = declaration.QualifiedName;
        var element = new XElement(XName.Get(name.Name, name.Namespace));
        if (declaration.ElementSchemaType is XmlSchemaComplexType type)
        {
            Fill(element, type, depth);
        }
        else
        {
            element.Value = declaration.FixedValue ?? Value((XmlSchemaSimpleType)declaration.ElementSchemaType!);
        }

        return element;
    }

    private void Fill(XElement element, XmlSchemaComplexType type, int depth)
    {
        foreach (XmlSchemaAttribute attribute in type.AttributeUses.Values)
        {
            if (attribute.Use == XmlSchemaUse.Required || random.Next(3) > 0)
            {
                element.SetAttributeValue(attribute.QualifiedName.Name, Value(attribute.AttributeSchemaType!));
            }
        }

        if (type.ContentType == XmlSchemaContentType.TextOnly)
        {
            element.Value = element.Name.LocalName == "Base64Container" ? Original : Text(type.Datatype!);
        }
        else
        {
            element.Add(Particle(type.ContentTypeParticle, depth + 1));
        }
    }

    private List<XElement> Particle(XmlSchemaParticle particle, int depth)
    {
        var most = depth > DeepEnough || _elements > BigEnough ? particle.MinOccurs : Math.Min(particle.MaxOccurs, particle.MinOccurs + 2);
        var times = random.Next((int)particle.MinOccurs, (int)most + 1);
        return [.. Enumerable.Range(0, times).SelectMany(_ => Once(particle, depth))];
    }

    private List<XElement> Once(XmlSchemaParticle particle, int depth) => particle switch
    {
        XmlSchemaElement element => [Element(element, depth)],
        XmlSchemaSequence sequence => [.. sequence.Items.Cast<XmlSchemaParticle>().SelectMany(item => Particle(item, depth))],
        XmlSchemaChoice choice => Particle((XmlSchemaParticle)choice.Items[random.Next(choice.Items.Count)], depth),
        XmlSchemaAny { ProcessContents: XmlSchemaContentProcessing.Strict } => [Message(depth)],
        _ => [],
    };

    private XElement Message(int depth)
    {
        var roots = Standards.Messages.Select(type => type.Root).Append(Namespaces.Base64Container + "Base64Container").ToList();
        return Element(Declaration(roots[random.Next(roots.Count)]), depth);
    }

    private string Value(XmlSchemaSimpleType type) =>
        type.Datatype!.Variety == XmlSchemaDatatypeVariety.Union ? "2026-03-02" : type.QualifiedName.Name == "oid" ? "2.16.578" : Text(type.Datatype);

    private string Text(XmlSchemaDatatype datatype) => datatype.TypeCode switch
    {
        XmlTypeCode.Boolean => random.Next(2) == 0 ? "true" : "0",
        XmlTypeCode.Int or XmlTypeCode.Integer => random.Next(100).ToString(CultureInfo.InvariantCulture),
        XmlTypeCode.Decimal => "1.50",
        XmlTypeCode.Double => "1.5E2",
        XmlTypeCode.Date => "2026-03-02+01:00",
        XmlTypeCode.DateTime => "2026-03-02T09:15:00.123+01:00",
        XmlTypeCode.Time => "08:30:00",
        XmlTypeCode.Duration => "P1Y",
        XmlTypeCode.Base64Binary => "QUJD",
        XmlTypeCode.Id => $"id{_ids++}",
        XmlTypeCode.Idref => Reference(),
        XmlTypeCode.AnyUri => "tel:00000000",
        _ => "tekst",
    };

    private string Reference()
    {
        _references++;
        return "id0";
    }
}
