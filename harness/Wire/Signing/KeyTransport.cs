using System.Security.Cryptography;
using System.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>Key transport by RSA-OAEP, of XML Encryption 1.0 (MGF1 with SHA-1) and 1.1 (digest and MGF named).</summary>
internal static class KeyTransport
{
    private const string Oaep10 = WsNames.Encryption + "rsa-oaep-mgf1p";
    private const string Oaep11 = WsNames.Encryption11 + "rsa-oaep";

    /// <summary>Wraps a key, and gives the EncryptionMethod that says how.</summary>
    public static (byte[] Wrapped, string Method) Wrap(RSA key, byte[] content, KeyTransportAlgorithm algorithm) => algorithm switch
    {
        KeyTransportAlgorithm.OaepMgf1p => (key.Encrypt(content, RSAEncryptionPadding.OaepSHA1), Method(Oaep10, "")),
        KeyTransportAlgorithm.OaepSha256MaskSha1 => (
            MixedOaep.Encrypt(key, content, HashAlgorithmName.SHA256, HashAlgorithmName.SHA1),
            Method(Oaep11, Digest("sha256") + Mask("sha1"))),
        KeyTransportAlgorithm.OaepSha256 => (
            key.Encrypt(content, RSAEncryptionPadding.OaepSHA256), Method(Oaep11, Digest("sha256") + Mask("sha256"))),
        KeyTransportAlgorithm.OaepSha512 => (
            key.Encrypt(content, RSAEncryptionPadding.OaepSHA512), Method(Oaep11, Digest("sha512") + Mask("sha512"))),
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "Ukjent nøkkeltransport."),
    };

    /// <summary>The padding that an EncryptionMethod names, or what is wrong with it.</summary>
    public static (RSAEncryptionPadding? Padding, string? Reason) Padding(XmlElement method)
    {
        var algorithm = method.GetAttribute("Algorithm");
        if (algorithm is not Oaep10 and not Oaep11)
        {
            return (null, $"Ukjent nøkkeltransport «{algorithm}». Forventet RSA-OAEP.");
        }

        var digest = Hash(Child(method, "DigestMethod"));
        var mask = algorithm == Oaep10 ? HashAlgorithmName.SHA1 : Hash(Child(method, "MGF"));
        if (digest is null || mask is null)
        {
            return (null, $"Ukjent digest eller MGF i nøkkeltransporten «{algorithm}».");
        }

        // The framework has one hash for both; the mixed case (SHA-256 digest with MGF1-SHA-1) is done by hand.
        return (RSAEncryptionPadding.CreateOaep(digest.Value), digest == mask ? null : mask.Value.Name);
    }

    /// <summary>Unwraps a key.</summary>
    /// <exception cref="CryptographicException">The key does not fit.</exception>
    public static byte[] Unwrap(RSA key, byte[] wrapped, RSAEncryptionPadding padding, string? mask) =>
        mask is null ? key.Decrypt(wrapped, padding) : MixedOaep.Decrypt(key, wrapped, padding.OaepHashAlgorithm, new HashAlgorithmName(mask));

    private static string Method(string uri, string inside) =>
        $"""<xenc:EncryptionMethod Algorithm="{uri}">{inside}</xenc:EncryptionMethod>""";

    private static string Digest(string hash) =>
        $"""<ds:DigestMethod Algorithm="{WsNames.Encryption}{hash}"/>""";

    private static string Mask(string hash) =>
        $"""<xenc11:MGF xmlns:xenc11="{WsNames.Encryption11}" Algorithm="{WsNames.Encryption11}mgf1{hash}"/>""";

    private static HashAlgorithmName? Hash(string? uri) => uri?[(uri.LastIndexOf('#') + 1)..] switch
    {
        null or "sha1" or "mgf1sha1" => HashAlgorithmName.SHA1,
        "sha256" or "mgf1sha256" => HashAlgorithmName.SHA256,
        "sha384" or "mgf1sha384" => HashAlgorithmName.SHA384,
        "sha512" or "mgf1sha512" => HashAlgorithmName.SHA512,
        _ => null,
    };

    private static string? Child(XmlElement method, string name) =>
        method.ChildNodes.OfType<XmlElement>().FirstOrDefault(e => e.LocalName == name)?.GetAttribute("Algorithm");
}
