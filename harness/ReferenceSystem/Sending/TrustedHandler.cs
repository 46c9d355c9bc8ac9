using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Connections that trust the cast's authority alone, and go to the address that was configured and nowhere else.</summary>
internal static class TrustedHandler
{
    // There is one authority in a run, and a handler for each service in each scenario.
    private static readonly ConcurrentDictionary<string, X509Certificate2> Authorities = new();

    /// <summary>Makes a handler.</summary>
    /// <param name="anchorPem">The authority, PEM.</param>
    /// <param name="client">The client certificate; null for none.</param>
    public static SocketsHttpHandler Create(string anchorPem, X509Certificate2? client = null)
    {
        var options = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                DisableCertificateDownloads = true,
            },
        };
        options.CertificateChainPolicy.CustomTrustStore.Add(Authorities.GetOrAdd(anchorPem, pem => X509Certificate2.CreateFromPem(pem)));
        if (client is not null)
        {
            options.ClientCertificates = [client];
        }

        // No proxy and no redirects: a prescription goes to the address that was configured and nowhere else.
        return new SocketsHttpHandler { SslOptions = options, UseProxy = false, AllowAutoRedirect = false, UseCookies = false };
    }
}
