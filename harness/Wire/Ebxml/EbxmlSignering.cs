using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Signs an envelope and its payloads: enveloped, all but what is for the next message handler, C14N, rsa-sha256.</summary>
/// <remarks>Source: ebMS 2.0, 4.1.3, with the algorithms of eresept.md 2.3.</remarks>
public static class EbxmlSignering
{
    /// <summary>Signs; the signature becomes the last child of the SOAP header.</summary>
    /// <param name="konvolutt">The envelope's bytes.</param>
    /// <param name="vedlegg">The payloads; each is covered by its bytes.</param>
    /// <param name="sertifikat">The signer's certificate with its key.</param>
    /// <exception cref="ArgumentException">The bytes are no SOAP envelope with a header, or the certificate has no RSA key.</exception>
    public static byte[] Signer(ReadOnlyMemory<byte> konvolutt, IReadOnlyList<Mimedel> vedlegg, X509Certificate2 sertifikat)
    {
        ArgumentNullException.ThrowIfNull(vedlegg);

        var xml = SignedDocument.TryLoad(konvolutt);
        var header = xml?.DocumentElement?.ChildNodes.OfType<XmlElement>().FirstOrDefault(e => e.LocalName == "Header" && e.NamespaceURI == WsNames.Soap)
            ?? throw new ArgumentException("Forventet en SOAP-konvolutt med Header.", nameof(konvolutt));
        using var key = sertifikat.GetRSAPrivateKey() ?? throw new ArgumentException("Sertifikatet har ingen privat RSA-nøkkel.", nameof(sertifikat));
        var signed = new SignedXml(xml!) { SigningKey = key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        signed.AddReference(Konvolutten());
        foreach (var part in vedlegg)
        {
            signed.AddReference(new Reference(new MemoryStream(part.Innhold.ToArray())) { Uri = EbxmlNavn.Cid + part.Id, DigestMethod = SignedXml.XmlDsigSHA256Url });
        }

        signed.KeyInfo.AddClause(new KeyInfoX509Data(sertifikat));
        signed.ComputeSignature();
        header.AppendChild(xml!.ImportNode(signed.GetXml(), true));
        return SignedDocument.ToBytes(xml);
    }

    private static Reference Konvolutten()
    {
        var reference = new Reference { Uri = "", DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(Xpath());
        reference.AddTransform(new XmlDsigC14NTransform());
        return reference;
    }

    private static XmlDsigXPathTransform Xpath()
    {
        var holder = new XmlDocument { XmlResolver = null };
        var expression = holder.CreateElement("XPath", SignedDocument.XmlDsig);
        expression.SetAttribute("xmlns:SOAP", WsNames.Soap);
        expression.InnerText = EbxmlTransformasjoner.Uttrykk("SOAP");
        var outer = holder.CreateElement("Transform", SignedDocument.XmlDsig);
        outer.AppendChild(expression);
        var transform = new XmlDsigXPathTransform();
        transform.LoadInnerXml(outer.ChildNodes);
        return transform;
    }
}
