using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>What was read of a protected payload; a value also when it is hostile.</summary>
public sealed record CmsReading
{
    /// <summary>What is wrong with it.</summary>
    public required CmsProblem Problem { get; init; }

    /// <summary>The same as a sentence in bokmål, without full stop; null when nothing is wrong.</summary>
    public string? Reason { get; init; }

    /// <summary>The payload; empty when it could not be opened. It may be there although something is wrong with the signature.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The OID of the content cipher; null when it was not read.</summary>
    public string? Cipher { get; init; }

    /// <summary>The signer's certificate; null when there is none.</summary>
    public X509Certificate2? Signer { get; init; }

    internal static CmsReading Wrong(CmsProblem problem, string reason, string? cipher = null) => new() { Problem = problem, Reason = reason, Cipher = cipher };
}
