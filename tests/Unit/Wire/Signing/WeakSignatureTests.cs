using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

/// <summary>Signatures that are right by their own arithmetic, and still must not be believed.</summary>
public sealed class WeakSignatureTests(PkiFixture fixture)
{
    private const string Sha1Signature = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
    private const string Sha256Signature = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private const string Sha1Digest = "http://www.w3.org/2000/09/xmldsig#sha1";
    private const string Sha256Digest = "http://www.w3.org/2001/04/xmlenc#sha256";
    private readonly X509Certificate2 _signer = fixture.Pki.For(TestWorld.Create(1, "svak").Prescribers[0]);
    private readonly TrustAnchor _trust = new([fixture.Pki.Authority], TimeProvider.System);

    [Fact]
    public void The_same_signature_with_strong_algorithms_is_believed() =>
        Assert.Null(XmlSignature.Verify(Signed(Sha256Signature, Sha256Digest, ""), _trust).Reason);

    [Theory]
    [InlineData(Sha1Signature, Sha256Digest)]
    [InlineData(Sha256Signature, Sha1Digest)]
    public void Sha1_is_refused_by_name(string signature, string digest)
    {
        var reading = XmlSignature.Verify(Signed(signature, digest, ""), _trust);

        Assert.False(reading.IsValid);
        Assert.Equal("Signaturen bruker SHA-1", reading.Reason);
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("SHA")]
    public void A_short_name_that_the_framework_resolves_is_refused(string digest)
    {
        var reading = XmlSignature.Verify(Signed(Sha256Signature, digest, ""), _trust);

        Assert.False(reading.IsValid);
        Assert.Equal($"Signaturen bruker algoritmen «{digest}». Forventet RSA med SHA-256, SHA-384 eller SHA-512.", reading.Reason);
    }

    [Fact]
    public void A_signature_over_a_part_does_not_cover_the_document()
    {
        var reading = XmlSignature.Verify(Signed(Sha256Signature, Sha256Digest, "#del"), _trust);

        Assert.False(reading.IsValid);
        Assert.StartsWith("Signaturen dekker ikke hele dokumentet", reading.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_signatures_are_refused()
    {
        var twice = XmlSignature.Sign(Signed(Sha256Signature, Sha256Digest, ""), _signer);

        Assert.Equal("Dokumentet har flere signaturer", XmlSignature.Verify(twice, _trust).Reason);
    }

    private byte[] Signed(string signature, string digest, string uri)
    {
        var xml = new XmlDocument { PreserveWhitespace = true };
        xml.LoadXml("<M><a Id=\"del\">innhold</a></M>");
        using var key = _signer.GetRSAPrivateKey();
        var signed = new SignedXml(xml) { SigningKey = key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = signature;
        var reference = new Reference { Uri = uri, DigestMethod = digest };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        signed.AddReference(reference);
        signed.KeyInfo.AddClause(new KeyInfoX509Data(_signer));
        signed.ComputeSignature();
        xml.DocumentElement!.AppendChild(xml.ImportNode(signed.GetXml(), true));
        return Encoding.UTF8.GetBytes(xml.OuterXml);
    }
}
