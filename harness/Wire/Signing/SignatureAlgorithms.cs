using System.Security.Cryptography.Xml;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The signature and digest algorithms and the transforms that are accepted.</summary>
/// <remarks>A list of what is allowed: the framework also resolves short names such as <c>MD5</c> and <c>SHA</c>.</remarks>
internal static class SignatureAlgorithms
{
    private static readonly HashSet<string> Signatures =
        [SignedXml.XmlDsigRSASHA256Url, SignedXml.XmlDsigRSASHA384Url, SignedXml.XmlDsigRSASHA512Url];

    private static readonly HashSet<string> Digests =
        [SignedXml.XmlDsigSHA256Url, SignedXml.XmlDsigSHA384Url, SignedXml.XmlDsigSHA512Url];

    // Others can take parts away before the digest is made: what they leave out is not signed.
    private static readonly HashSet<string> Transforms =
    [
        SignedXml.XmlDsigEnvelopedSignatureTransformUrl,
        SignedXml.XmlDsigExcC14NTransformUrl,
        SignedXml.XmlDsigC14NTransformUrl,
    ];

    /// <summary>What is wrong with the algorithms of a signature, or null.</summary>
    public static string? WhatIsWrong(SignedXml signed)
    {
        var references = signed.SignedInfo!.References.OfType<Reference>().ToArray();
        if (references.SelectMany(Chain).Any(transform => !Transforms.Contains(transform)))
        {
            return "Signaturen bruker en transformasjon som ikke er tillatt";
        }

        return Refusal(signed.SignatureMethod ?? "", Signatures)
            ?? references.Select(reference => Refusal(reference.DigestMethod, Digests)).FirstOrDefault(refusal => refusal is not null);
    }

    private static IEnumerable<string> Chain(Reference reference) =>
        Enumerable.Range(0, reference.TransformChain.Count).Select(i => reference.TransformChain[i].Algorithm ?? "");

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
