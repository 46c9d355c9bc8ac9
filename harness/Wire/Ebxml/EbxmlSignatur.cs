using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Verifies the signature of an envelope and its payloads; never throws on what others sent.</summary>
/// <remarks>
/// The framework can neither fetch a <c>cid:</c> reference nor be trusted with an XPath that others wrote. So the signature's shape is held to the one
/// that ebMS 2.0 describes (4.1.3), and the digests of that shape are made here.
/// </remarks>
public static class EbxmlSignatur
{
    /// <summary>Verifies.</summary>
    /// <param name="konvolutt">The envelope's bytes.</param>
    /// <param name="vedlegg">The payloads.</param>
    /// <param name="tillit">Who is trusted.</param>
    public static EbxmlSignaturlesing Verifiser(ReadOnlyMemory<byte> konvolutt, IReadOnlyList<Mimedel> vedlegg, TrustAnchor tillit)
    {
        ArgumentNullException.ThrowIfNull(vedlegg);
        ArgumentNullException.ThrowIfNull(tillit);

        if (SignedDocument.TryLoad(konvolutt)?.DocumentElement is not { } root)
        {
            return Feil("Konvolutten er ikke lesbar XML");
        }

        // A signature elsewhere may cover something else than what is read (signature wrapping).
        XmlElement[] headers = [.. Barn(root, "Header", WsNames.Soap)];
        XmlElement[] signatures = [.. headers.SelectMany(header => Barn(header, "Signature", SignedDocument.XmlDsig))];
        return signatures switch
        {
            [] => new EbxmlSignaturlesing(SignatureReading.None, []),
            [var only] => headers.Length == 1 ? Verifiser(only, vedlegg, tillit) : Feil("Konvolutten har flere Header"),
            _ => Feil("Konvolutten har flere signaturer"),
        };
    }

    private static EbxmlSignaturlesing Verifiser(XmlElement signature, IReadOnlyList<Mimedel> vedlegg, TrustAnchor tillit)
    {
        try
        {
            var lest = Signaturform.Les(signature);
            return lest.Avvik is { } wrong
                ? Feil(wrong, lest.Algoritme)
                : new EbxmlSignaturlesing(Holder(lest, signature, vedlegg, tillit), lest.Referanser);
        }
        catch (Exception fault) when (fault is CryptographicException or XmlException or FormatException or ArgumentException)
        {
            return Feil("Signaturen kan ikke leses");
        }
    }

    private static SignatureReading Holder(Signaturform lest, XmlElement signature, IReadOnlyList<Mimedel> vedlegg, TrustAnchor tillit)
    {
        var certificate = lest.Sertifikat!;
        using var key = certificate.GetRSAPublicKey();
        if (key is null || !key.VerifyData(Kanonisering.Av(lest.SignedInfo!), lest.Verdi, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
        {
            return SignatureReading.Wrong("Signaturen stemmer ikke med SignedInfo", lest.Algoritme) with { Certificate = certificate };
        }

        return Referansebrudd(lest.Referanser, signature, vedlegg) is { } wrong
            ? SignatureReading.Wrong(wrong, lest.Algoritme) with { Certificate = certificate }
            : tillit.Describe(certificate, lest.Algoritme);
    }

    private static string? Referansebrudd(IReadOnlyList<EbxmlReferanse> references, XmlElement signature, IReadOnlyList<Mimedel> vedlegg)
    {
        if (!Stemmer(references.Single(reference => reference.Uri.Length == 0), Kanonisering.UtenSignatur(signature)))
        {
            return "Signaturen stemmer ikke med konvolutten";
        }

        foreach (var part in vedlegg)
        {
            if (references.FirstOrDefault(reference => reference.Uri == EbxmlNavn.Cid + part.Id) is not { } covered)
            {
                return $"Signaturen dekker ikke vedlegget «{part.Id}»";
            }

            if (!Stemmer(covered, part.Innhold.Span))
            {
                return $"Signaturen stemmer ikke med vedlegget «{part.Id}»";
            }
        }

        return references.FirstOrDefault(reference => reference.Uri.Length > 0 && vedlegg.All(part => reference.Uri != EbxmlNavn.Cid + part.Id)) is { } missing
            ? $"Signaturen dekker «{missing.Uri}», som ikke er med"
            : null;
    }

    private static bool Stemmer(EbxmlReferanse reference, ReadOnlySpan<byte> content) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(content), Convert.FromBase64String(reference.Verdi));

    private static IEnumerable<XmlElement> Barn(XmlElement parent, string name, string ns) =>
        parent.ChildNodes.OfType<XmlElement>().Where(e => e.LocalName == name && e.NamespaceURI == ns);

    private static EbxmlSignaturlesing Feil(string reason, string? algorithm = null) => new(SignatureReading.Wrong(reason, algorithm), []);
}
