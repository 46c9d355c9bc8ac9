using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>Encryption of a SOAP Body's content for an organisation's certificate (XML Encryption 1.0 and 1.1).</summary>
public static class SoapEncryption
{
    /// <summary>Encrypts the Body's content; the key is transported by RSA-OAEP inside the EncryptedData.</summary>
    /// <param name="envelope">The envelope's bytes.</param>
    /// <param name="receiver">The receiver's encryption certificate.</param>
    /// <param name="algorithm">The content cipher.</param>
    /// <param name="transport">How the content's key is wrapped.</param>
    /// <exception cref="ArgumentException">The bytes are no SOAP 1.1 envelope with content.</exception>
    public static byte[] Encrypt(
        ReadOnlyMemory<byte> envelope, X509Certificate2 receiver, ContentAlgorithm algorithm,
        KeyTransportAlgorithm transport = KeyTransportAlgorithm.OaepMgf1p)
    {
        var xml = SignedDocument.TryLoad(envelope);
        if (xml is null || Body(xml) is not { } body || body.InnerXml.Length == 0)
        {
            throw new ArgumentException("Forventet en SOAP-konvolutt med innhold i Body.", nameof(envelope));
        }

        var cipher = ContentCipher.All.Single(c => c.Algorithm == algorithm);
        var key = RandomNumberGenerator.GetBytes(cipher.KeyBytes);
        using var rsa = receiver.GetRSAPublicKey()!;
        var (wrapped, method) = KeyTransport.Wrap(rsa, key, transport);
        var content = Convert.ToBase64String(cipher.Encrypt(key, Encoding.UTF8.GetBytes(body.InnerXml)));
        body.InnerXml =
            $"""<xenc:EncryptedData xmlns:xenc="{WsNames.Encryption}" Type="{WsNames.Encryption}Content"><xenc:EncryptionMethod Algorithm="{cipher.Uri}"/>"""
            + $"""<ds:KeyInfo xmlns:ds="{SignedDocument.XmlDsig}"><xenc:EncryptedKey>{method}"""
            + $"<xenc:CipherData><xenc:CipherValue>{Convert.ToBase64String(wrapped)}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey></ds:KeyInfo>"
            + $"<xenc:CipherData><xenc:CipherValue>{content}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData>";
        return SignedDocument.ToBytes(xml);
    }

    /// <summary>Decrypts the Body's content; never throws on what others sent.</summary>
    /// <param name="envelope">The envelope's bytes.</param>
    /// <param name="receiver">The receiver's encryption certificate with its key.</param>
    public static DecryptionResult Decrypt(ReadOnlyMemory<byte> envelope, X509Certificate2 receiver)
    {
        if (SignedDocument.TryLoad(envelope) is not { } xml || Body(xml) is not { } body)
        {
            return new DecryptionResult(default, "Forespørselen er ikke lesbar SOAP 1.1");
        }

        try
        {
            return Decrypt(xml, body, receiver);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException or XmlException or Messages.MessageFormatException or ArgumentException or OverflowException)
        {
            return new DecryptionResult(default, $"Innholdet kan ikke dekrypteres: {fault.Message}");
        }
    }

    private static DecryptionResult Decrypt(XmlDocument xml, XmlElement body, X509Certificate2 receiver)
    {
        // The key lies in the EncryptedData's own KeyInfo, or in the WS-Security header.
        var encrypted = Descendant(body, "EncryptedData");
        var wrapped = Descendant(encrypted, "EncryptedKey") ?? Descendant(xml.DocumentElement, "EncryptedKey");
        if (encrypted is null || wrapped is null)
        {
            return new DecryptionResult(default, "Innholdet mangler EncryptedData eller EncryptedKey");
        }

        var uri = Method(encrypted)?.GetAttribute("Algorithm") ?? "";
        if (ContentCipher.All.FirstOrDefault(c => c.Uri == uri) is not { } cipher)
        {
            return new DecryptionResult(default, $"Ukjent krypteringsalgoritme «{uri}». Forventet AES-CBC eller AES-GCM.");
        }

        var (padding, mixed) = Method(wrapped) is { } method ? KeyTransport.Padding(method) : (null, "Nøkkeltransport mangler");
        if (padding is null)
        {
            return new DecryptionResult(default, mixed);
        }

        using var rsa = receiver.GetRSAPrivateKey() ?? throw new CryptographicException("Mottakerens sertifikat har ingen privat RSA-nøkkel.");
        var key = KeyTransport.Unwrap(rsa, Value(wrapped), padding, mixed);
        body.InnerXml = Clear(Encoding.UTF8.GetString(cipher.Decrypt(key, Value(encrypted))));
        return new DecryptionResult(SignedDocument.ToBytes(xml), null);
    }

    private static string Clear(string content)
    {
        // Checked with the bounded reader before it becomes part of a tree: what was encrypted is no less hostile.
        Messages.WireXml.RefuseHostile(Encoding.UTF8.GetBytes(content), ConformanceLevel.Fragment);
        return content;
    }

    private static byte[] Value(XmlElement encrypted)
    {
        var data = encrypted.ChildNodes.OfType<XmlElement>().FirstOrDefault(e => e.LocalName == "CipherData");
        return Convert.FromBase64String(Descendant(data, "CipherValue")?.InnerText.Trim() ?? "");
    }

    private static XmlElement? Method(XmlElement encrypted) =>
        encrypted.ChildNodes.OfType<XmlElement>().FirstOrDefault(e => e.LocalName == "EncryptionMethod");

    private static XmlElement? Descendant(XmlElement? root, string name) =>
        root?.GetElementsByTagName(name, WsNames.Encryption).OfType<XmlElement>().FirstOrDefault();

    private static XmlElement? Body(XmlDocument xml) => xml.DocumentElement?.ChildNodes.OfType<XmlElement>()
        .FirstOrDefault(e => e.LocalName == "Body" && e.NamespaceURI == WsNames.Soap);
}
