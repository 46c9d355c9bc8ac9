using System.Xml.Linq;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>One change to a document, of the kinds that vendors' systems make by mistake.</summary>
internal static class Mutation
{
    private static readonly string[] Values = ["", "x", "-1", "1.5", "1,5", "true", "0", "2026-02-30", "2026-03-02", "2026-03-02T10:00:00", " 1 "];

    private static readonly XNamespace OldVersion = "http://www.kith.no/xmlstds/eresept/m1/2010-05-01";

    private static readonly Func<XElement, Random, string?>[] Kinds =
        [Drop, Duplicate, Rename, ChangeValue, Reorder, AddAttribute, DropAttribute, ChangeAttribute, ChangeNamespace, AddText];

    /// <summary>Changes the document and says what was done.</summary>
    public static string Apply(XDocument document, Random random)
    {
        XElement[] elements = [.. document.Descendants()];
        while (true)
        {
            var element = elements[random.Next(elements.Length)];
            var place = string.Join('/', element.AncestorsAndSelf().Reverse().Skip(1).Select(step => step.Name.LocalName));
            if (Kinds[random.Next(Kinds.Length)](element, random) is { } change)
            {
                return $"{change} {place}";
            }
        }
    }

    private static string? Drop(XElement element, Random random)
    {
        if (element.Parent is null)
        {
            return null;
        }

        element.Remove();
        return "drop";
    }

    private static string? Duplicate(XElement element, Random random)
    {
        if (element.Parent is null)
        {
            return null;
        }

        element.AddAfterSelf(new XElement(element));
        return "duplicate";
    }

    private static string Rename(XElement element, Random random)
    {
        XElement[] others = [.. element.Document!.Descendants()];
        element.Name = element.Name.Namespace + others[random.Next(others.Length)].Name.LocalName;
        return $"rename to {element.Name.LocalName}:";
    }

    private static string? ChangeValue(XElement element, Random random)
    {
        if (element.HasElements)
        {
            return null;
        }

        element.Value = Values[random.Next(Values.Length)];
        return $"set value «{element.Value}»:";
    }

    private static string? Reorder(XElement element, Random random)
    {
        if (element.ElementsAfterSelf().FirstOrDefault() is not { } next)
        {
            return null;
        }

        next.Remove();
        element.AddBeforeSelf(next);
        return $"swap with {next.Name.LocalName}:";
    }

    private static string AddAttribute(XElement element, Random random)
    {
        var name = new[] { "V", "S", "DN", "OT", "U", "Id", "ukjent" }[random.Next(7)];
        element.SetAttributeValue(name, "1");
        return $"add @{name}:";
    }

    private static string? DropAttribute(XElement element, Random random) => Attribute(element, random) is { } attribute
        ? Done($"drop @{attribute.Name.LocalName}:", attribute.Remove)
        : null;

    private static string? ChangeAttribute(XElement element, Random random)
    {
        if (Attribute(element, random) is not { } attribute)
        {
            return null;
        }

        attribute.Value = Values[random.Next(Values.Length)];
        return $"set @{attribute.Name.LocalName} «{attribute.Value}»:";
    }

    private static string ChangeNamespace(XElement element, Random random)
    {
        element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        element.Name = OldVersion + element.Name.LocalName;
        return "change namespace:";
    }

    private static string AddText(XElement element, Random random) => Done("add text:", () => element.AddFirst("tekst"));

    private static XAttribute? Attribute(XElement element, Random random)
    {
        XAttribute[] attributes = [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];
        return attributes.Length == 0 ? null : attributes[random.Next(attributes.Length)];
    }

    private static string Done(string change, Action act)
    {
        act();
        return change;
    }
}
