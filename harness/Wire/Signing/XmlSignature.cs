using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The content signature of a MsgHead: enveloped XMLDSig, exc-c14n, rsa-sha256, the certificate inside.</summary>
/// <remarks>Source: eresept.md 2.5, read off published examples.</remarks>
public static class XmlSignature
{
    /// <summary>Signs a document; the signature becomes the root's last child.</summary>
    /// <param name="document">The document's bytes.</param>
    /// <param name="certificate">The signer's certificate with its key.</param>
    /// <exception cref="ArgumentException">The bytes are not XML, or the certificate has no RSA key.</exception>
    public static byte[] Sign(ReadOnlyMemory<byte> document, X509Certificate2 certificate)
    {
        var xml = SignedDocument.TryLoad(document) ?? throw new ArgumentException("Forventet XML å signere.", nameof(document));
        using var key = certificate.GetRSAPrivateKey()
            ?? throw new ArgumentException("Sertifikatet har ingen privat RSA-nøkkel.", nameof(certificate));
        var signed = new SignedXml(xml) { SigningKey = key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        var reference = new Reference { Uri = "", DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        signed.AddReference(reference);
        signed.KeyInfo.AddClause(new KeyInfoX509Data(certificate));
        signed.ComputeSignature();
        xml.DocumentElement!.AppendChild(xml.ImportNode(signed.GetXml(), true));
        return SignedDocument.ToBytes(xml);
    }

    /// <summary>Verifies the signature of a document; never throws on what others sent.</summary>
    /// <param name="document">The document's bytes.</param>
    /// <param name="trust">Who is trusted.</param>
    public static SignatureReading Verify(ReadOnlyMemory<byte> document, TrustAnchor trust)
    {
        if (SignedDocument.TryLoad(document)?.DocumentElement is not { } root)
        {
            return SignatureReading.Wrong("Dokumentet er ikke lesbar XML");
        }

        // A signature elsewhere may cover something else than what is read (signature wrapping).
        var signatures = root.ChildNodes.OfType<XmlElement>()
            .Where(e => e is { LocalName: "Signature", NamespaceURI: SignedDocument.XmlDsig }).ToList();
        return signatures.Count switch
        {
            0 => SignatureReading.None,
            1 => Verify(root.OwnerDocument, signatures[0], trust),
            _ => SignatureReading.Wrong("Dokumentet har flere signaturer"),
        };
    }

    private static SignatureReading Verify(XmlDocument document, XmlElement signature, TrustAnchor trust)
    {
        try
        {
            var signed = new SignedXml(document);
            signed.LoadXml(signature);
            var algorithm = signed.SignatureMethod ?? "";
            return WhatIsWrong(signed) is { } wrong
                ? SignatureReading.Wrong(wrong, algorithm)
                : Check(signed, algorithm, trust);
        }
        catch (Exception fault) when (fault is CryptographicException or XmlException or FormatException or ArgumentException or NullReferenceException)
        {
            return SignatureReading.Wrong($"Signaturen kan ikke leses: {fault.Message}");
        }
    }

    private static string? WhatIsWrong(SignedXml signed)
    {
        if (signed.SignedInfo!.References.Count != 1 || signed.SignedInfo.References[0] is not Reference { Uri: "" })
        {
            return "Signaturen dekker ikke hele dokumentet (forventet én Reference med URI=\"\")";
        }

        return SignatureAlgorithms.WhatIsWrong(signed);
    }

    private static SignatureReading Check(SignedXml signed, string algorithm, TrustAnchor trust)
    {
        var certificate = signed.KeyInfo.OfType<KeyInfoX509Data>()
            .SelectMany(data => data.Certificates?.OfType<X509Certificate2>() ?? [])
            .FirstOrDefault();
        if (certificate is null)
        {
            return SignatureReading.Wrong("Signaturen har ikke sertifikatet med (X509Data)", algorithm);
        }

        using var key = certificate.GetRSAPublicKey();
        return key is not null && signed.CheckSignature(key)
            ? trust.Describe(certificate, algorithm)
            : SignatureReading.Wrong("Signaturen stemmer ikke med innholdet", algorithm) with { Certificate = certificate };
    }
}
