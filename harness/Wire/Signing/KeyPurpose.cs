using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>What an organisation's certificate may prove, by its key usage (RFC 5280, 4.2.1.3 and 4.2.1.12).</summary>
/// <remarks>A certificate without the extension may be used for anything; so says the RFC.</remarks>
public static class KeyPurpose
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";
    private const string AnyPurpose = "2.5.29.37.0";
    private const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;

    /// <summary>Why it is not for signing, in bokmål; null when it is.</summary>
    public static string? WhyNotForSigning(X509Certificate2 certificate) => Usage(certificate) is { } usage && (usage & Signing) == 0
        ? $"Sertifikatet er ikke laget for signering: nøkkelbruken er {usage}"
        : null;

    /// <summary>Why it is not for TLS client authentication, in bokmål; null when it is.</summary>
    public static string? WhyNotForClient(X509Certificate2 certificate)
    {
        if (Usage(certificate) is { } usage && !usage.HasFlag(X509KeyUsageFlags.DigitalSignature))
        {
            return $"Sertifikatet er ikke laget for autentisering: nøkkelbruken er {usage}";
        }

        var purposes = Of<X509EnhancedKeyUsageExtension>(certificate)?.EnhancedKeyUsages.OfType<Oid>().Select(purpose => purpose.Value).ToArray();
        return purposes is null || purposes.Contains(ClientAuthentication) || purposes.Contains(AnyPurpose)
            ? null
            : "Sertifikatet er ikke laget for klientautentisering: den utvidede nøkkelbruken har ikke clientAuth";
    }

    private static X509KeyUsageFlags? Usage(X509Certificate2 certificate) => Of<X509KeyUsageExtension>(certificate)?.KeyUsages;

    private static TExtension? Of<TExtension>(X509Certificate2 certificate)
        where TExtension : X509Extension => certificate.Extensions.OfType<TExtension>().FirstOrDefault();
}
