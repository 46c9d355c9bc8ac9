using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>An envelope's signature taken apart, and held to the shape that it must have.</summary>
internal sealed record Signaturform
{
    /// <summary>What is wrong with its shape, in bokmål; null when nothing is.</summary>
    public string? Avvik { get; private init; }

    /// <summary>The signature algorithm's URI.</summary>
    public string Algoritme { get; private init; } = "";

    /// <summary>What is signed.</summary>
    public XmlElement? SignedInfo { get; private init; }

    /// <summary>The signature's bytes.</summary>
    public byte[] Verdi { get; private init; } = [];

    /// <summary>The signer's certificate.</summary>
    public X509Certificate2? Sertifikat { get; private init; }

    /// <summary>What it covers.</summary>
    public IReadOnlyList<EbxmlReferanse> Referanser { get; private init; } = [];

    /// <summary>Takes a signature apart.</summary>
    /// <exception cref="FormatException">A value is not base64.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate cannot be read.</exception>
    public static Signaturform Les(XmlElement signature)
    {
        if (Barn(signature, "SignedInfo") is not [var signedInfo] || Barn(signature, "SignatureValue") is not [var value])
        {
            return new Signaturform { Avvik = "Signaturen har ikke én SignedInfo og én SignatureValue" };
        }

        var form = new Signaturform { SignedInfo = signedInfo, Algoritme = Algoritmen(signedInfo, "SignatureMethod") };
        XmlElement[] references = [.. Barn(signedInfo, "Reference")];
        if ((Algoritmebrudd(signedInfo, form.Algoritme) ?? references.Select(Brudd).FirstOrDefault(wrong => wrong is not null) ?? Dekningsbrudd(references)) is { } wrong)
        {
            return form with { Avvik = wrong };
        }

        return Sertifikatet(signature) is not { } certificate
            ? form with { Avvik = "Signaturen har ikke sertifikatet med (X509Data)" }
            : form with { Sertifikat = certificate, Verdi = Convert.FromBase64String(value.InnerText), Referanser = [.. references.Select(Referanse)] };
    }

    private static string? Algoritmebrudd(XmlElement signedInfo, string algorithm) =>
        Algoritmen(signedInfo, "CanonicalizationMethod") is var canonical && canonical != EbxmlTransformasjoner.C14n
            ? $"Forventet kanonisering med {EbxmlTransformasjoner.C14n}, fikk «{canonical}»"
            : algorithm != SignedXml.XmlDsigRSASHA256Url ? $"Forventet signatur med {SignedXml.XmlDsigRSASHA256Url}, fikk «{algorithm}»"
            : null;

    private static string? Dekningsbrudd(XmlElement[] references) =>
        references.Count(reference => reference.GetAttribute("URI").Length == 0) != 1 ? "Signaturen dekker ikke hele konvolutten (forventet én Reference med URI=\"\")" : null;

    private static string? Brudd(XmlElement reference)
    {
        var uri = reference.GetAttribute("URI");
        XmlElement[] transforms = [.. Barn(reference, "Transforms").SelectMany(all => Barn(all, "Transform"))];
        var chain = transforms.Select(transform => transform.GetAttribute("Algorithm")).ToArray();
        var taken = uri.Length == 0 ? EbxmlTransformasjoner.ErTillatt(chain) && transforms.All(ErUttrykket) : chain.Length == 0;
        return uri.Length > 0 && !uri.StartsWith(EbxmlNavn.Cid, StringComparison.Ordinal) ? $"Signaturen dekker «{uri}», som verken er konvolutten eller et vedlegg (cid:)"
            : !taken ? "Signaturen bruker en transformasjon som ikke er tillatt"
            : Algoritmen(reference, "DigestMethod") is var digest && digest != SignedXml.XmlDsigSHA256Url ? $"Forventet avtrykk med {SignedXml.XmlDsigSHA256Url}, fikk «{digest}»"
            : null;
    }

    private static bool ErUttrykket(XmlElement transform) => transform.GetAttribute("Algorithm") != EbxmlTransformasjoner.Xpath
        || (Barn(transform, "XPath") is [var xpath]
            && EbxmlTransformasjoner.ErUttrykket(xpath.InnerText, out var prefix)
            && xpath.GetNamespaceOfPrefix(prefix) == WsNames.Soap);

    private static EbxmlReferanse Referanse(XmlElement reference) => new(
        reference.GetAttribute("URI"), Algoritmen(reference, "DigestMethod"), Barn(reference, "DigestValue") is [var digest, ..] ? digest.InnerText.Trim() : "")
    {
        Transformasjoner = [.. Barn(reference, "Transforms").SelectMany(all => Barn(all, "Transform")).Select(transform => transform.GetAttribute("Algorithm"))],
    };

    private static X509Certificate2? Sertifikatet(XmlElement signature) => Barn(signature, "KeyInfo")
        .SelectMany(info => Barn(info, "X509Data")).SelectMany(data => Barn(data, "X509Certificate"))
        .Select(certificate => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(certificate.InnerText)))
        .FirstOrDefault();

    private static string Algoritmen(XmlElement parent, string name) => Barn(parent, name) is [var only, ..] ? only.GetAttribute("Algorithm") : "";

    private static IReadOnlyList<XmlElement> Barn(XmlElement parent, string name) =>
        [.. parent.ChildNodes.OfType<XmlElement>().Where(e => e.LocalName == name && e.NamespaceURI == SignedDocument.XmlDsig)];
}
