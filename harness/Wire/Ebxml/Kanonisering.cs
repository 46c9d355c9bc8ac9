using System.Security.Cryptography.Xml;
using System.Xml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>The canonical bytes (C14N 20010315) of what an envelope's signature covers.</summary>
internal static class Kanonisering
{
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>The envelope as it was signed: without the signature, and without what is for the next message handler.</summary>
    public static byte[] UtenSignatur(XmlElement signature)
    {
        var copy = (XmlDocument)signature.OwnerDocument.CloneNode(deep: true);
        var header = copy.DocumentElement!.ChildNodes.OfType<XmlElement>().Single(e => e.LocalName == "Header" && e.NamespaceURI == WsNames.Soap);
        XmlElement[] left = [.. header.ChildNodes.OfType<XmlElement>().Where(e => ErSignaturen(e) || ErForNeste(e))];
        foreach (var element in left)
        {
            header.RemoveChild(element);
        }

        return Av(copy);
    }

    /// <summary>An element by itself, with the namespaces that are in force where it stands.</summary>
    public static byte[] Av(XmlElement element)
    {
        var alone = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        var root = (XmlElement)alone.AppendChild(alone.ImportNode(element, deep: true))!;
        for (var above = element.ParentNode as XmlElement; above is not null; above = above.ParentNode as XmlElement)
        {
            foreach (var attribute in above.Attributes.OfType<XmlAttribute>().Where(a => a.NamespaceURI is Xmlns or Xml && !root.HasAttribute(a.LocalName, a.NamespaceURI)))
            {
                root.SetAttributeNode((XmlAttribute)alone.ImportNode(attribute, deep: true));
            }
        }

        return Av(alone);
    }

    private static byte[] Av(XmlDocument document)
    {
        var transform = new XmlDsigC14NTransform();
        transform.LoadInput(document);
        using var canonical = (MemoryStream)transform.GetOutput(typeof(Stream));
        return canonical.ToArray();
    }

    private static bool ErSignaturen(XmlElement element) => element is { LocalName: "Signature", NamespaceURI: SignedDocument.XmlDsig };

    private static bool ErForNeste(XmlElement element) => element.GetAttribute("actor", WsNames.Soap) is EbxmlNavn.NesteMsh or EbxmlNavn.NesteSoap;
}
