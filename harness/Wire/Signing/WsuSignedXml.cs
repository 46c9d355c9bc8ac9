using System.Security.Cryptography.Xml;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>Signatures over elements that are named by <c>wsu:Id</c>.</summary>
internal sealed class WsuSignedXml(XmlDocument document) : SignedXml(document)
{
    public override XmlElement? GetIdElement(XmlDocument? document, string idValue)
    {
        var found = document?.SelectNodes("//*")?.OfType<XmlElement>()
            .Where(e => e.GetAttribute("Id", WsNames.Utility) == idValue || e.GetAttribute("Id") == idValue).ToList();
        // Two elements of one id: the signature could mean either, so it means neither.
        return found is [var only] ? only : null;
    }
}
