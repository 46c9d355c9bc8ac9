using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

public sealed class WsSecurityTests(PkiFixture fixture)
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes("<M xmlns=\"urn:x\"><a>ekte</a></M>");
    private readonly TestWorld _world = TestWorld.Create(1, "konvolutt");
    private readonly TestPki _pki = fixture.Pki;
    private readonly TrustAnchor _trust = new([fixture.Pki.Authority], TimeProvider.System);

    [Fact]
    public void A_signed_body_moved_aside_is_not_what_is_signed()
    {
        var envelope = Signed();
        var body = Regex.Match(envelope, "<soap:Body.*</soap:Body>", RegexOptions.Singleline).Value;
        var forged = body.Replace("ekte", "falsk", StringComparison.Ordinal).Replace("Body-1", "Body-2", StringComparison.Ordinal);

        var moved = envelope.Replace(body, forged, StringComparison.Ordinal)
            .Replace("</soap:Header>", $"<w>{body}</w></soap:Header>", StringComparison.Ordinal);

        Assert.Equal("WS-Security-signaturen dekker ikke Body", Verify(moved).Reason);
    }

    [Fact]
    public void Two_elements_of_one_id_are_not_what_is_signed()
    {
        var envelope = Signed();
        var body = Regex.Match(envelope, "<soap:Body.*</soap:Body>", RegexOptions.Singleline).Value;
        var forged = body.Replace("ekte", "falsk", StringComparison.Ordinal);

        var doubled = envelope.Replace(body, forged, StringComparison.Ordinal)
            .Replace("</soap:Header>", $"<w>{body}</w></soap:Header>", StringComparison.Ordinal);

        Assert.Equal("WS-Security-signaturen dekker ikke Body", Verify(doubled).Reason);
    }

    [Fact]
    public void The_token_that_the_signature_points_to_is_the_signers()
    {
        var other = _pki.For(_world.OtherOffice, CertificateUse.VirksomhetKryptering);
        var envelope = Signed().Replace(
            "<wsse:BinarySecurityToken", Token(other, "X509-0") + "<wsse:BinarySecurityToken", StringComparison.Ordinal);

        var reading = Verify(envelope);

        Assert.Null(reading.Reason);
        Assert.Equal(_world.Office.Orgnr, reading.SubjectSerialNumber);
    }

    [Fact]
    public void A_token_may_be_named_by_its_key_identifier()
    {
        var signer = _pki.For(_world.Office, CertificateUse.VirksomhetSignering);
        var ski = signer.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single().SubjectKeyIdentifierBytes;
        var envelope = Regex.Replace(
            Signed(), "<wsse:Reference [^>]*/>", $"<wsse:KeyIdentifier>{Convert.ToBase64String(ski.Span)}</wsse:KeyIdentifier>");

        Assert.True(Verify(envelope).IsValid);
    }

    [Fact]
    public void A_token_that_is_not_there_is_missed()
    {
        var envelope = Signed().Replace("URI=\"#X509-1\"", "URI=\"#X509-9\"", StringComparison.Ordinal);

        Assert.Equal("WS-Security-signaturen har ikke sertifikatet med", Verify(envelope).Reason);
    }

    [Fact]
    public void Another_organisations_certificate_does_not_fit()
    {
        var wrong = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var envelope = Regex.Replace(
            Signed(), "(<wsse:BinarySecurityToken[^>]*>)[^<]*", "$1" + Convert.ToBase64String(wrong.RawData));

        Assert.Equal("WS-Security-signaturen stemmer ikke med innholdet", Verify(envelope).Reason);
    }

    [Fact]
    public void A_weak_digest_is_refused()
    {
        var envelope = Signed().Replace(
            "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1", StringComparison.Ordinal);

        Assert.Equal("WS-Security: Signaturen bruker SHA-1", Verify(envelope).Reason);
    }

    [Fact]
    public void A_transform_that_leaves_the_markup_out_is_refused()
    {
        var envelope = SignedByText(Soap11.Write("M1Element", Message, DocumentForm.Base64));
        var renamed = envelope.Replace("M1Element", "MVElement", StringComparison.Ordinal);

        Assert.All([envelope, renamed], signed => Assert.Equal("WS-Security: Signaturen bruker en transformasjon som ikke er tillatt", Verify(signed).Reason));
    }

    /// <summary>Signs the Body's base64 text alone, so that its elements may be changed afterwards.</summary>
    private string SignedByText(byte[] envelope)
    {
        var xml = new XmlDocument { PreserveWhitespace = true };
        xml.LoadXml(Encoding.UTF8.GetString(envelope).Replace("<soap:Body>", $"<soap:Header/><soap:Body w:Id=\"B\" xmlns:w=\"{WsNames.Utility}\">", StringComparison.Ordinal));
        var security = xml.CreateElement("wsse", "Security", WsNames.Security);
        xml.GetElementsByTagName("Header", WsNames.Soap)[0]!.AppendChild(security);
        var signer = _pki.For(_world.Office, CertificateUse.VirksomhetSignering);
        using var key = signer.GetRSAPrivateKey();
        var signed = new WsuSignedXml(xml) { SigningKey = key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        var reference = new Reference { Uri = "#B", DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigBase64Transform());
        signed.AddReference(reference);
        signed.KeyInfo.AddClause(new KeyInfoX509Data(signer));
        signed.ComputeSignature();
        security.AppendChild(xml.ImportNode(signed.GetXml(), true));
        return xml.OuterXml;
    }

    private static string Token(X509Certificate2 certificate, string id) =>
        "<wsse:BinarySecurityToken xmlns:wsu=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd\""
        + $" wsu:Id=\"{id}\">{Convert.ToBase64String(certificate.RawData)}</wsse:BinarySecurityToken>";

    private SignatureReading Verify(string envelope) => WsSecurity.Verify(Encoding.UTF8.GetBytes(envelope), _trust);

    private string Signed() => Encoding.UTF8.GetString(WsSecurity.Sign(
        Soap11.Write("M1Element", Message, DocumentForm.Xml),
        _pki.For(_world.Office, CertificateUse.VirksomhetSignering), TimeProvider.System));
}
