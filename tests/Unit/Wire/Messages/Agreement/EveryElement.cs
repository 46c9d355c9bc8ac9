using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Takes each kind of element in its kind of parent once, and leaves it out, repeats it and spoils what it holds.</summary>
internal static class EveryElement
{
    private static readonly (string Name, Action<XElement> Change)[] Changes =
    [
        ("leave out all", element => element.Parent!.Elements(element.Name).Remove()),
        ("repeat", element => element.AddAfterSelf(new XElement(element))),
        ("spoil", Spoil),
        ("spoil attributes of", element => element.Attributes().Where(IsPlain).ToList().ForEach(attribute => attribute.Value = "?")),
        ("leave out attributes of", element => element.Attributes().Where(IsPlain).Remove()),
    ];

    public static IEnumerable<AgreementDocument> Changed(IEnumerable<AgreementDocument> documents)
    {
        var seen = new HashSet<(XName Parent, XName Element)>();
        return from document in documents
               let names = WireXml.Load(document.Bytes).Descendants().Select(element => (Parent: element.Parent?.Name, Element: element.Name)).ToList()
               from index in Enumerable.Range(0, names.Count)
               where names[index].Parent is { } parent && seen.Add((parent, names[index].Element))
               from change in Changes
               select new AgreementDocument(
                   $"{document.Name}, {change.Name} {names[index].Element.LocalName}",
                   Apply(document.Bytes, index, change.Change))
               {
                   Root = document.Root,
                   IsMutated = true,
               };
    }

    private static byte[] Apply(byte[] bytes, int index, Action<XElement> change)
    {
        var document = WireXml.Load(bytes);
        change(document.Descendants().ElementAt(index));
        return WireXml.ToBytes(document);
    }

    private static void Spoil(XElement element)
    {
        if (element.HasElements)
        {
            element.AddFirst("tekst");
        }
        else
        {
            element.Value = "?";
        }
    }

    private static bool IsPlain(XAttribute attribute) => !attribute.IsNamespaceDeclaration && attribute.Name.NamespaceName.Length == 0;
}
