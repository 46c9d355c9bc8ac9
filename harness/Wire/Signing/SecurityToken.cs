using System.Security.Cryptography.X509Certificates;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>Finds the certificate that a WS-Security signature points to (X.509 token profile 1.0, 3.2).</summary>
internal static class SecurityToken
{
    /// <summary>The certificate, or null when the envelope does not carry it.</summary>
    /// <exception cref="FormatException">A token is not base64.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A token is no certificate.</exception>
    public static X509Certificate2? Find(XmlElement security, XmlElement signature)
    {
        var keyInfo = Below(signature, "KeyInfo", SignedDocument.XmlDsig).FirstOrDefault();
        if (keyInfo is not null && Below(keyInfo, "X509Certificate", SignedDocument.XmlDsig).FirstOrDefault() is { } inside)
        {
            return Load(inside);
        }

        var tokens = Below(security, "BinarySecurityToken", WsNames.Security).ToList();
        if (keyInfo is not null && Below(keyInfo, "Reference", WsNames.Security).FirstOrDefault() is { } reference)
        {
            // An envelope may also carry the token of its encryption: the reference says which one signed.
            var id = reference.GetAttribute("URI").TrimStart('#');
            return tokens.Where(token => token.GetAttribute("Id", WsNames.Utility) == id).Select(Load).FirstOrDefault();
        }

        if (keyInfo is not null && Below(keyInfo, "KeyIdentifier", WsNames.Security).FirstOrDefault() is { } identifier)
        {
            var wanted = Convert.FromBase64String(identifier.InnerText.Trim());
            return tokens.Select(Load).FirstOrDefault(certificate => KeyIdentifier(certificate).SequenceEqual(wanted));
        }

        return tokens is [var only] ? Load(only) : null;
    }

    private static byte[] KeyIdentifier(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault()?.SubjectKeyIdentifierBytes.ToArray() ?? [];

    private static X509Certificate2 Load(XmlElement holder) =>
        X509CertificateLoader.LoadCertificate(Convert.FromBase64String(holder.InnerText.Trim()));

    private static IEnumerable<XmlElement> Below(XmlElement element, string name, string ns) =>
        element.GetElementsByTagName(name, ns).OfType<XmlElement>();
}
