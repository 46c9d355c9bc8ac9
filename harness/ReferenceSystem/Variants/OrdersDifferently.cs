using System.Text;
using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class OrdersDifferently : IVariant
{
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";

    public string Id => "other-header-order";

    public string Description => "Andre prefikser i SOAP-konvolutten, signaturen før tidsstempelet, SOAPAction uten anførselstegn og innholdet i biter";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Envelope = envelope => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(envelope)
            .Replace("soap:", "S:", StringComparison.Ordinal).Replace("xmlns:soap=", "xmlns:S=", StringComparison.Ordinal)),
        SignedEnvelope = Reverse,
        QuotesAction = false,
        SendsChunked = true,
    };

    /// <summary>The parts of the security header the other way round: what they say and what is signed stays.</summary>
    private static byte[] Reverse(byte[] envelope)
    {
        var xml = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        using var stream = new MemoryStream(envelope);
        xml.Load(stream);
        foreach (var security in xml.GetElementsByTagName("Security", "*").OfType<XmlElement>().Where(s => s.ParentNode?.NamespaceURI == Soap.NamespaceName).ToList())
        {
            foreach (var part in security.ChildNodes.OfType<XmlNode>().ToList())
            {
                security.PrependChild(part);
            }
        }

        return Encoding.UTF8.GetBytes(xml.OuterXml);
    }
}
