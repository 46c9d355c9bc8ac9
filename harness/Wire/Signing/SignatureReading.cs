using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>What was read of a signature; a value also when the signature is hostile.</summary>
public sealed record SignatureReading
{
    /// <summary>True when there is a signature at all.</summary>
    public required bool IsPresent { get; init; }

    /// <summary>True when the signature covers the document and verifies with the certificate that it carries.</summary>
    public required bool IsValid { get; init; }

    /// <summary>What is wrong, in bokmål; null when nothing is.</summary>
    public string? Reason { get; init; }

    /// <summary>The signature algorithm's URI.</summary>
    public string? Algorithm { get; init; }

    /// <summary>The certificate that it carries.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>True when the certificate is issued by the trust anchor and valid now.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Why the certificate is not trusted, in bokmål; null when it is.</summary>
    public string? Distrust { get; init; }

    /// <summary>True when the certificate may be used for personal signatures (NonRepudiation).</summary>
    public bool IsNonRepudiation { get; init; }

    /// <summary>The subject's serialNumber: organisation number or HPR number in the test certificates.</summary>
    public string? SubjectSerialNumber { get; init; }

    internal static SignatureReading None { get; } = new() { IsPresent = false, IsValid = false, Reason = "Signatur mangler" };

    internal static SignatureReading Wrong(string reason, string? algorithm = null) =>
        new() { IsPresent = true, IsValid = false, Reason = reason, Algorithm = algorithm };
}
