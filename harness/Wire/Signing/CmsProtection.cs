using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>Protection of a payload on the message bus: CMS SignedData inside CMS EnvelopedData (RFC 5652), as NHN's own client library writes and reads it.</summary>
public static class CmsProtection
{
    /// <summary>The content type that a protected payload is sent with.</summary>
    public const string ContentType = "application/pkcs7-mime; smime-type=signed-and-enveloped-data";

    /// <summary>AES-256-CBC: what is to be used.</summary>
    public const string Aes256Cbc = "2.16.840.1.101.3.4.1.42";

    /// <summary>Triple DES: older, and still taken.</summary>
    public const string TripleDes = "1.2.840.113549.3.7";

    private const string Data = "1.2.840.113549.1.7.1";
    private const string SignedData = "1.2.840.113549.1.7.2";
    private const string EnvelopedData = "1.2.840.113549.1.7.3";

    /// <summary>Signs and then encrypts.</summary>
    /// <param name="payload">The message's bytes.</param>
    /// <param name="signer">The sender's signing certificate with its key.</param>
    /// <param name="recipient">The receiver's encryption certificate.</param>
    /// <param name="cipher">The OID of the content cipher.</param>
    /// <returns>DER.</returns>
    public static byte[] Protect(ReadOnlyMemory<byte> payload, X509Certificate2 signer, X509Certificate2 recipient, string cipher = Aes256Cbc) =>
        Encrypt(Sign(payload, signer), recipient, cipher);

    /// <summary>Signs, with the signer's certificate in the message.</summary>
    /// <returns>DER.</returns>
    public static byte[] Sign(ReadOnlyMemory<byte> payload, X509Certificate2 signer)
    {
        var signed = new SignedCms(new ContentInfo(payload.ToArray()));
        signed.ComputeSignature(
            new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, signer)
            {
                DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
                IncludeOption = X509IncludeOption.EndCertOnly,
            },
            silent: true);
        return signed.Encode();
    }

    /// <summary>Encrypts for a receiver, who is named by issuer and serial number.</summary>
    /// <returns>DER.</returns>
    public static byte[] Encrypt(ReadOnlyMemory<byte> content, X509Certificate2 recipient, string cipher = Aes256Cbc)
    {
        var enveloped = new EnvelopedCms(new ContentInfo(content.ToArray()), new AlgorithmIdentifier(new Oid(cipher)));
        enveloped.Encrypt(new CmsRecipient(SubjectIdentifierType.IssuerAndSerialNumber, recipient));
        return enveloped.Encode();
    }

    /// <summary>Opens a protected payload; never throws on what others sent.</summary>
    /// <param name="message">DER.</param>
    /// <param name="keys">The receiver's encryption certificates with their keys: the one in use, and one that was in use before.</param>
    /// <param name="sender">The certificate that the sender is known to sign with, or null when none is known.</param>
    /// <param name="trust">Who may have issued it, and when it must be valid.</param>
    public static CmsReading Open(ReadOnlySpan<byte> message, IReadOnlyList<X509Certificate2> keys, X509Certificate2? sender, TrustAnchor trust)
    {
        ArgumentNullException.ThrowIfNull(trust);

        if (ContentTypeOf(message) is not { } type)
        {
            return CmsReading.Wrong(CmsProblem.Unreadable, "Innholdet er ikke CMS");
        }

        if (type != EnvelopedData)
        {
            return CmsReading.Wrong(CmsProblem.NotEncrypted, type == SignedData ? "Innholdet er signert, men ikke kryptert" : $"Innholdet er CMS av en annen type ({type})");
        }

        try
        {
            return Opened(message, keys, sender, trust);
        }
        catch (CryptographicException)
        {
            return CmsReading.Wrong(CmsProblem.Unreadable, "Innholdet er CMS som ikke kan leses");
        }
    }

    private static CmsReading Opened(ReadOnlySpan<byte> message, IReadOnlyList<X509Certificate2> keys, X509Certificate2? sender, TrustAnchor trust)
    {
        var enveloped = new EnvelopedCms();
        enveloped.Decode(message);
        var cipher = enveloped.ContentEncryptionAlgorithm.Oid.Value;
        return cipher is not (Aes256Cbc or TripleDes) ? CmsReading.Wrong(CmsProblem.WeakCipher, $"Innholdet er kryptert med en annen algoritme enn AES-256-CBC ({cipher})", cipher)
            : KeyFor(enveloped, keys) is not { } key ? CmsReading.Wrong(CmsProblem.OtherRecipient, "Innholdet er kryptert for et annet sertifikat enn mottakerens", cipher)
            : Decrypted(enveloped, key) is not { } inner ? CmsReading.Wrong(CmsProblem.NotDecrypted, "Innholdet kan ikke dekrypteres", cipher)
            : ContentTypeOf(inner) != SignedData ? CmsReading.Wrong(CmsProblem.NotSigned, "Innholdet er kryptert, men ikke signert", cipher)
            : Verified(inner, cipher, sender, trust);
    }

    private static CmsReading Verified(byte[] inner, string cipher, X509Certificate2? sender, TrustAnchor trust)
    {
        try
        {
            return Judged(inner, cipher, sender, trust);
        }
        catch (CryptographicException)
        {
            // Parts of it, the certificate among them, are first read when they are asked for.
            return CmsReading.Wrong(CmsProblem.NotSigned, "Det krypterte innholdet er en signatur som ikke kan leses", cipher);
        }
    }

    private static CmsReading Judged(byte[] inner, string cipher, X509Certificate2? sender, TrustAnchor trust)
    {
        var signed = new SignedCms();
        signed.Decode(inner);
        var reading = new CmsReading { Problem = CmsProblem.None, Content = signed.ContentInfo.Content, Cipher = cipher };
        if (signed.SignerInfos is not [var info])
        {
            return reading with { Problem = CmsProblem.NotSigned, Reason = $"Innholdet har {signed.SignerInfos.Count} signaturer, og skal ha én" };
        }

        if (info.Certificate is not { } signer)
        {
            return reading with { Problem = CmsProblem.CertificateMissing, Reason = "Sertifikatet til den som har signert, følger ikke med" };
        }

        var (problem, reason) = Holds(info) ? Judged(signer, sender, trust) : (CmsProblem.SignatureBroken, "Signaturen stemmer ikke med innholdet");
        return reading with { Signer = signer, Problem = problem, Reason = reason };
    }

    private static (CmsProblem Problem, string? Reason) Judged(X509Certificate2 signer, X509Certificate2? sender, TrustAnchor trust)
    {
        if (sender is not null && signer.Thumbprint != sender.Thumbprint)
        {
            return (CmsProblem.OtherSigner, "Innholdet er signert med et annet sertifikat enn avsenderens");
        }

        if (!signer.Extensions.OfType<X509KeyUsageExtension>().Any(usage => usage.KeyUsages.HasFlag(X509KeyUsageFlags.NonRepudiation)))
        {
            return (CmsProblem.WrongKeyUsage, "Sertifikatet til den som har signert, er ikke til signering (NonRepudiation)");
        }

        return trust.WhatIsWrong(signer) is not { } wrong ? (CmsProblem.None, null)
            : (trust.IsInTime(signer) ? CmsProblem.Untrusted : CmsProblem.OutOfTime, wrong);
    }

    private static bool Holds(SignerInfo info)
    {
        try
        {
            info.CheckSignature(verifySignatureOnly: true);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static X509Certificate2? KeyFor(EnvelopedCms enveloped, IReadOnlyList<X509Certificate2> keys) => keys.FirstOrDefault(key =>
        enveloped.RecipientInfos.OfType<KeyTransRecipientInfo>().Any(recipient => recipient.RecipientIdentifier.MatchesCertificate(key)));

    private static byte[]? Decrypted(EnvelopedCms enveloped, X509Certificate2 key)
    {
        try
        {
            enveloped.Decrypt([key]);
            return enveloped.ContentInfo.ContentType.Value == Data ? enveloped.ContentInfo.Content : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // Null for what is no CMS at all.
    private static string? ContentTypeOf(ReadOnlySpan<byte> message)
    {
        try
        {
            return ContentInfo.GetContentType(message).Value;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
