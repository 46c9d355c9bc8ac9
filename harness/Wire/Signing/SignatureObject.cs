using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The object that Reseptformidleren adds to the signature of an M1: a time stamp, a countersignature and what HPR says of the prescriber.</summary>
/// <remarks>Source: eresept.md 2.5, read off a published M9.4. It lies outside what the prescriber signed, so that signature still holds.
/// The published object also carries certificates and OCSP answers, and signs with SHA-1; neither is done here.</remarks>
public static class SignatureObject
{
    /// <summary>What the id of the object begins with.</summary>
    public const string IdPrefix = "AddedByReseptformidleren-";

    private const string Xades = "http://uri.etsi.org/01903/v1.3.2#";
    private const string Dss = "urn:oasis:names:tc:dss:1.0:core:schema";
    private const string Hpr = "http://www.ehelse.no/xmlstds/eresept/RfHprData/2019-01-01";

    /// <summary>Adds the object; a document without a signature, or that is no XML, comes back as it was.</summary>
    /// <param name="m1">The signed M1.</param>
    /// <param name="facts">What the object says.</param>
    /// <param name="signer">The certificate, with RSA key, that countersigns.</param>
    /// <exception cref="ArgumentException">The certificate has no RSA key.</exception>
    public static ReadOnlyMemory<byte> Add(ReadOnlyMemory<byte> m1, SignatureObjectFacts facts, X509Certificate2 signer)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(signer);

        var document = SignedDocument.TryLoad(m1);
        if (document?.DocumentElement?.ChildNodes.OfType<XmlElement>().SingleOrDefault(IsSignature) is not { } signature
            || signature["SignatureValue", SignedDocument.XmlDsig] is not { } value)
        {
            return m1;
        }

        var (target, signed) = (IdOf(signature, $"Signature-{facts.Id}"), IdOf(value, $"SignatureValue-{facts.Id}"));
        var holder = Child(signature, "Object", SignedDocument.XmlDsig, signature.Prefix);
        holder.SetAttribute("Id", IdPrefix + facts.Id);
        var qualifying = Child(holder, "QualifyingProperties", Xades, "xades");
        qualifying.SetAttribute("Target", $"#{target}");
        var properties = Child(Child(qualifying, "UnsignedProperties", Xades, "xades"), "UnsignedSignatureProperties", Xades, "xades");
        var stamp = Child(Child(Child(properties, "SignatureTimeStamp", Xades, "xades"), "XMLTimeStamp", Xades, "xades"), "Timestamp", Dss, "dss");
        var counter = Child(properties, "CounterSignature", Xades, "xades");
        AddHpr(properties, facts);

        Sign(stamp, $"XMLTimeStampTokenSignature-{facts.Id}", signer, [signed, $"TstInfo-{facts.Id}"], TstInfo(document, facts, signer));
        Sign(counter, $"CounterSignature-{facts.Id}", signer, [signed, $"HPR-{facts.Id}"]);
        return SignedDocument.ToBytes(document);
    }

    private static bool IsSignature(XmlElement element) => element is { LocalName: "Signature", NamespaceURI: SignedDocument.XmlDsig };

    private static string IdOf(XmlElement element, string otherwise)
    {
        if (!element.HasAttribute("Id"))
        {
            element.SetAttribute("Id", otherwise);
        }

        return element.GetAttribute("Id");
    }

    private static XmlElement Child(XmlElement parent, string name, string ns, string prefix, string? text = null)
    {
        var child = parent.OwnerDocument.CreateElement(prefix, name, ns);
        child.IsEmpty = false;
        child.InnerText = text ?? "";
        parent.AppendChild(child);
        return child;
    }

    private static void AddHpr(XmlElement properties, SignatureObjectFacts facts)
    {
        var data = Child(properties, "RfHprData", Hpr, "hpr");
        data.SetAttribute("Id", $"HPR-{facts.Id}");
        Child(data, "HPROppslag", Hpr, "hpr", XmlConvert.ToString(facts.Time));
        Child(data, "HPR-nummer", Hpr, "hpr", facts.Hpr);
        var remark = Child(data, "HPRMerknad", Hpr, "hpr");
        foreach (var (name, value) in new[] { ("V", "0"), ("S", "2.16.578.1.12.4.1.1.7429"), ("DN", "0"), ("OT", "Sjekk på HPR er OK") })
        {
            remark.SetAttribute(name, value);
        }

        var right = Child(data, "Autorisasjon", Hpr, "hpr");
        Child(right, "Autorisasjonskode", Hpr, "hpr", "1");
        Child(right, "Helsepersonellkategori", Hpr, "hpr", facts.Category);
        Child(right, "Rekvireringskode", Hpr, "hpr", "1");
    }

    private static DataObject TstInfo(XmlDocument document, SignatureObjectFacts facts, X509Certificate2 signer)
    {
        var info = document.CreateElement("dss", "TstInfo", Dss);
        Child(info, "SerialNumber", Dss, "dss", facts.Id);
        Child(info, "CreationTime", Dss, "dss", XmlConvert.ToString(facts.Time));
        Child(info, "TSA", Dss, "dss", signer.Subject).SetAttribute("Format", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName");
        var wrapper = document.CreateElement("wrapper");
        wrapper.AppendChild(info);
        return new DataObject { Id = $"TstInfo-{facts.Id}", Data = wrapper.ChildNodes };
    }

    private static void Sign(
        XmlElement place, string id, X509Certificate2 signer, IReadOnlyList<string> references, DataObject? data = null)
    {
        using var key = signer.GetRSAPrivateKey()
            ?? throw new ArgumentException("Sertifikatet har ingen privat RSA-nøkkel.", nameof(signer));
        var signature = new SignedXml(place.OwnerDocument) { SigningKey = key };
        signature.Signature.Id = id;
        signature.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signature.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        if (data is not null)
        {
            signature.AddObject(data);
        }

        foreach (var target in references)
        {
            var reference = new Reference { Uri = $"#{target}", DigestMethod = SignedXml.XmlDsigSHA256Url };
            reference.AddTransform(new XmlDsigExcC14NTransform());
            signature.AddReference(reference);
        }

        signature.KeyInfo.AddClause(new KeyInfoX509Data(signer));
        signature.ComputeSignature();
        place.AppendChild(place.OwnerDocument.ImportNode(signature.GetXml(), true));
    }
}
