using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>Who is trusted to issue certificates, and when «now» is.</summary>
public sealed class TrustAnchor
{
    private const string SerialNumberOid = "2.5.4.5";
    private readonly X509Certificate2[] _anchors;
    private readonly TimeProvider _clock;

    /// <summary>Trusts the given issuers and nobody else.</summary>
    /// <param name="anchors">Issuer certificates.</param>
    /// <param name="clock">The security clock.</param>
    public TrustAnchor(IReadOnlyList<X509Certificate2> anchors, TimeProvider clock)
    {
        _anchors = [.. anchors];
        _clock = clock;
    }

    /// <summary>True when the certificate chains to an anchor and is valid now.</summary>
    public bool Trusts(X509Certificate2 certificate) => WhatIsWrong(certificate) is null;

    /// <summary>Why the certificate is not trusted, in bokmål; null when it is.</summary>
    public string? WhatIsWrong(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_anchors);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = _clock.GetLocalNow().DateTime;
        return chain.Build(certificate) ? null : Reason(certificate, chain);
    }

    /// <summary>Whether «now» is within the certificate's own time.</summary>
    public bool IsInTime(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);

        var now = _clock.GetUtcNow().UtcDateTime;
        return certificate.NotBefore.ToUniversalTime() <= now && now <= certificate.NotAfter.ToUniversalTime();
    }

    /// <summary>The serialNumber in the subject: the organisation number of a virksomhetssertifikat.</summary>
    public static string? SerialNumberOf(X509Certificate2 certificate) =>
        certificate.SubjectName.EnumerateRelativeDistinguishedNames()
            .Where(name => !name.HasMultipleElements && name.GetSingleElementType().Value == SerialNumberOid)
            .Select(name => name.GetSingleElementValue())
            .FirstOrDefault();

    internal SignatureReading Describe(X509Certificate2 certificate, string algorithm) => Describe(certificate, algorithm, WhatIsWrong(certificate));

    private string Reason(X509Certificate2 certificate, X509Chain chain)
    {
        if (chain.ChainStatus.Any(s => s.Status != X509ChainStatusFlags.NotTimeValid))
        {
            return $"Sertifikatet er utstedt av «{certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true)}», som tjenesten ikke stoler på";
        }

        var now = _clock.GetUtcNow();
        return certificate.NotAfter.ToUniversalTime() < now.UtcDateTime
            ? $"Sertifikatet utløp {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd HH:mm}Z"
            : certificate.NotBefore.ToUniversalTime() > now.UtcDateTime
                ? $"Sertifikatet gjelder ikke før {certificate.NotBefore.ToUniversalTime():yyyy-MM-dd HH:mm}Z"
                : "Et sertifikat hos utstederen er utløpt";
    }

    private static SignatureReading Describe(X509Certificate2 certificate, string algorithm, string? distrust) => new()
    {
        IsPresent = true,
        IsValid = true,
        Algorithm = algorithm,
        Certificate = certificate,
        IsTrusted = distrust is null,
        Distrust = distrust,
        IsNonRepudiation = certificate.Extensions.OfType<X509KeyUsageExtension>()
            .Any(e => e.KeyUsages.HasFlag(X509KeyUsageFlags.NonRepudiation)),
        SubjectSerialNumber = SerialNumberOf(certificate),
    };
}
