using System.Security.Cryptography.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The signature and digest algorithms that are accepted.</summary>
/// <remarks>A list of what is allowed: the framework also resolves short names such as <c>MD5</c> and <c>SHA</c>.</remarks>
internal static class SignatureAlgorithms
{
    private static readonly HashSet<string> Signatures =
        [SignedXml.XmlDsigRSASHA256Url, SignedXml.XmlDsigRSASHA384Url, SignedXml.XmlDsigRSASHA512Url];

    private static readonly HashSet<string> Digests =
        [SignedXml.XmlDsigSHA256Url, SignedXml.XmlDsigSHA384Url, SignedXml.XmlDsigSHA512Url];

    /// <summary>What is wrong with the algorithms of a signature, or null.</summary>
    public static string? WhatIsWrong(SignedXml signed)
    {
        var references = signed.SignedInfo!.References.OfType<Reference>();
        return Refusal(signed.SignatureMethod ?? "", Signatures)
            ?? references.Select(reference => Refusal(reference.DigestMethod, Digests)).FirstOrDefault(refusal => refusal is not null);
    }

    private static string? Refusal(string algorithm, HashSet<string> allowed)
    {
        if (allowed.Contains(algorithm))
        {
            return null;
        }

        return algorithm.Contains("sha1", StringComparison.OrdinalIgnoreCase)
            ? "Signaturen bruker SHA-1"
            : $"Signaturen bruker algoritmen «{algorithm}». Forventet RSA med SHA-256, SHA-384 eller SHA-512.";
    }
}
