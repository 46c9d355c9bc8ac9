using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The WS-Security signature of a SOAP 1.1 envelope with a virksomhetssertifikat: Body and Timestamp, BinarySecurityToken.</summary>
/// <remarks>RF's own profile is not public: how it is signed here is an assumption; any signature that covers the Body is accepted.</remarks>
public static class WsSecurity
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    /// <summary>Signs an envelope.</summary>
    /// <param name="envelope">The envelope's bytes.</param>
    /// <param name="certificate">The organisation's certificate with its key.</param>
    /// <param name="clock">Gives the Timestamp.</param>
    /// <exception cref="ArgumentException">The bytes are no SOAP 1.1 envelope.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> envelope, X509Certificate2 certificate, TimeProvider clock)
    {
        var xml = SignedDocument.TryLoad(envelope) ?? throw new ArgumentException("Forventet en SOAP-konvolutt.", nameof(envelope));
        var body = Child(xml.DocumentElement, "Body", WsNames.Soap)
            ?? throw new ArgumentException("Forventet en SOAP-konvolutt med Body.", nameof(envelope));
        var header = Child(xml.DocumentElement, "Header", WsNames.Soap) ?? AddHeader(xml, body);
        var security = Append(header, "wsse", "Security", WsNames.Security);
        security.SetAttribute("mustUnderstand", WsNames.Soap, "1");
        var token = Append(security, "wsse", "BinarySecurityToken", WsNames.Security);
        token.SetAttribute("EncodingType", WsNames.Base64);
        token.SetAttribute("ValueType", WsNames.X509Token);
        token.InnerText = Convert.ToBase64String(certificate.RawData);
        SetId(token, "X509-1");
        var timestamp = Append(security, "wsu", "Timestamp", WsNames.Utility);
        var now = clock.GetUtcNow().UtcDateTime;
        Append(timestamp, "wsu", "Created", WsNames.Utility).InnerText = XmlConvert.ToString(now, XmlDateTimeSerializationMode.Utc);
        Append(timestamp, "wsu", "Expires", WsNames.Utility).InnerText = XmlConvert.ToString(now + Life, XmlDateTimeSerializationMode.Utc);
        SetId(timestamp, "TS-1");
        SetId(body, "Body-1");
        security.AppendChild(xml.ImportNode(Signature(xml, certificate), true));
        return SignedDocument.ToBytes(xml);
    }

    /// <summary>Verifies the envelope's signature; never throws on what others sent.</summary>
    public static SignatureReading Verify(ReadOnlyMemory<byte> envelope, TrustAnchor trust)
    {
        if (SignedDocument.TryLoad(envelope) is not { } xml || Child(xml.DocumentElement, "Body", WsNames.Soap) is not { } body)
        {
            return SignatureReading.Wrong("Konvolutten er ikke lesbar SOAP 1.1");
        }

        var security = Child(Child(xml.DocumentElement, "Header", WsNames.Soap), "Security", WsNames.Security);
        if (Child(security, "Signature", SignedDocument.XmlDsig) is not { } signature)
        {
            return SignatureReading.None;
        }

        try
        {
            return Verify(xml, security!, body, signature, trust);
        }
        catch (Exception fault) when (fault is CryptographicException or XmlException or FormatException or ArgumentException or NullReferenceException)
        {
            return SignatureReading.Wrong($"WS-Security-signaturen kan ikke leses: {fault.Message}");
        }
    }

    private static SignatureReading Verify(
        XmlDocument xml, XmlElement security, XmlElement body, XmlElement signature, TrustAnchor trust)
    {
        var signed = new WsuSignedXml(xml);
        signed.LoadXml(signature);
        var algorithm = signed.SignatureMethod ?? "";
        var bodyId = body.GetAttribute("Id", WsNames.Utility);
        var covered = signed.SignedInfo!.References.OfType<Reference>().Select(r => r.Uri);
        if (bodyId.Length == 0 || !covered.Contains("#" + bodyId) || signed.GetIdElement(xml, bodyId) != body)
        {
            return SignatureReading.Wrong("WS-Security-signaturen dekker ikke Body", algorithm);
        }

        if (SignatureAlgorithms.WhatIsWrong(signed) is { } wrong)
        {
            return SignatureReading.Wrong("WS-Security: " + wrong, algorithm);
        }

        if (SecurityToken.Find(security, signature) is not { } certificate)
        {
            return SignatureReading.Wrong("WS-Security-signaturen har ikke sertifikatet med", algorithm);
        }

        using var key = certificate.GetRSAPublicKey();
        return key is not null && signed.CheckSignature(key)
            ? trust.Describe(certificate, algorithm)
            : SignatureReading.Wrong("WS-Security-signaturen stemmer ikke med innholdet", algorithm);
    }

    private static XmlElement Signature(XmlDocument xml, X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey()
            ?? throw new ArgumentException("Sertifikatet har ingen privat RSA-nøkkel.", nameof(certificate));
        var signed = new WsuSignedXml(xml) { SigningKey = key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        foreach (var id in new[] { "Body-1", "TS-1" })
        {
            var reference = new Reference { Uri = "#" + id, DigestMethod = SignedXml.XmlDsigSHA256Url };
            reference.AddTransform(new XmlDsigExcC14NTransform());
            signed.AddReference(reference);
        }

        signed.KeyInfo.AddClause(new KeyInfoNode(TokenReference(xml)));
        signed.ComputeSignature();
        return signed.GetXml();
    }

    private static XmlElement TokenReference(XmlDocument xml)
    {
        var holder = xml.CreateElement("wsse", "SecurityTokenReference", WsNames.Security);
        var reference = Append(holder, "wsse", "Reference", WsNames.Security);
        reference.SetAttribute("URI", "#X509-1");
        reference.SetAttribute("ValueType", WsNames.X509Token);
        return holder;
    }

    private static XmlElement AddHeader(XmlDocument xml, XmlElement body)
    {
        var header = xml.CreateElement(body.Prefix, "Header", WsNames.Soap);
        xml.DocumentElement!.InsertBefore(header, body);
        return header;
    }

    private static void SetId(XmlElement element, string id)
    {
        var attribute = element.OwnerDocument.CreateAttribute("wsu", "Id", WsNames.Utility);
        attribute.Value = id;
        element.SetAttributeNode(attribute);
    }

    private static XmlElement Append(XmlElement parent, string prefix, string name, string ns) =>
        (XmlElement)parent.AppendChild(parent.OwnerDocument.CreateElement(prefix, name, ns))!;

    private static XmlElement? Child(XmlElement? parent, string name, string ns) =>
        parent?.ChildNodes.OfType<XmlElement>().FirstOrDefault(e => e.LocalName == name && e.NamespaceURI == ns);
}
