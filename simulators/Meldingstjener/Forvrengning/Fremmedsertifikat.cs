using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;

/// <summary>Certificates of somebody who is no party to the exchange.</summary>
internal static class Fremmedsertifikat
{
    private static readonly TimeSpan Liv = TimeSpan.FromDays(30);

    private static readonly Lazy<X509Certificate2> LagetGyldig = new(() => Lag("Fremmed", TimeProvider.System.GetUtcNow().AddHours(-1)));

    private static readonly Lazy<X509Certificate2> LagetUtlopt = new(() => Lag("Utlopt", TimeProvider.System.GetUtcNow() - (3 * Liv)));

    /// <summary>One that is valid now, with its key.</summary>
    public static X509Certificate2 Gyldig => LagetGyldig.Value;

    /// <summary>One that is no longer valid, with its key.</summary>
    public static X509Certificate2 Utlopt => LagetUtlopt.Value;

    private static X509Certificate2 Lag(string navn, DateTimeOffset fra)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={navn}, OU=TESTRAMMEVERK - IKKE FOR PRODUKSJON", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.NonRepudiation | X509KeyUsageFlags.KeyEncipherment, true));
        return request.CreateSelfSigned(fra, fra + Liv);
    }
}
