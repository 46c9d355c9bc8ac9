using System.Text;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

public sealed class SigningTests(PkiFixture fixture)
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes("<M xmlns=\"urn:x\"><a>æøå &amp; \u00B5</a></M>");
    private readonly TestPki _pki = fixture.Pki;
    private readonly TestWorld _world = TestWorld.Create(1, "signering");
    private readonly TrustAnchor _trust = new([fixture.Pki.Authority], TimeProvider.System);

    [Fact]
    public void A_signed_message_verifies_with_the_signers_certificate()
    {
        var reading = XmlSignature.Verify(XmlSignature.Sign(Message, _pki.For(_world.Prescribers[0])), _trust);

        Assert.Null(reading.Reason);
        Assert.True(reading is { IsValid: true, IsTrusted: true, IsNonRepudiation: true });
        Assert.Equal(_world.Prescribers[0].Hpr, reading.SubjectSerialNumber);
    }

    [Fact]
    public void A_changed_byte_breaks_the_signature()
    {
        var signed = Encoding.UTF8.GetString(XmlSignature.Sign(Message, _pki.For(_world.Prescribers[0])));

        var reading = XmlSignature.Verify(Encoding.UTF8.GetBytes(signed.Replace("æøå", "æøa", StringComparison.Ordinal)), _trust);

        Assert.False(reading.IsValid);
        Assert.Equal("Signaturen stemmer ikke med innholdet", reading.Reason);
    }

    [Fact]
    public void A_message_without_signature_says_so() =>
        Assert.Equal("Signatur mangler", XmlSignature.Verify(Message, _trust).Reason);

    [Fact]
    public void A_signed_message_wrapped_in_another_is_not_signed()
    {
        var signed = Encoding.UTF8.GetString(XmlSignature.Sign(Message, _pki.For(_world.Prescribers[0])));
        var wrapped = $"<M xmlns=\"urn:x\"><a>noe annet</a>{signed[signed.IndexOf("<M", StringComparison.Ordinal)..]}</M>";

        Assert.False(XmlSignature.Verify(Encoding.UTF8.GetBytes(wrapped), _trust).IsValid);
    }

    [Theory]
    [InlineData(DocumentForm.Xml)]
    [InlineData(DocumentForm.Text)]
    [InlineData(DocumentForm.Base64)]
    public void A_signature_survives_every_form_of_the_envelope(DocumentForm form)
    {
        var signed = XmlSignature.Sign(Message, _pki.For(_world.Prescribers[0]));

        var reading = Soap11.Read(Soap11.Write("M1Element", signed, form));

        Assert.Null(reading.Reason);
        Assert.Equal((form, "M1Element"), (reading.Form, reading.ElementName));
        Assert.True(XmlSignature.Verify(reading.Document, _trust).IsValid);
    }

    [Fact]
    public void A_signed_envelope_verifies_and_names_the_organisation()
    {
        var envelope = WsSecurity.Sign(
            Soap11.Write("M1Element", Message, DocumentForm.Xml), _pki.For(_world.Office, CertificateUse.VirksomhetSignering), TimeProvider.System);

        var reading = WsSecurity.Verify(envelope, _trust);

        Assert.Null(reading.Reason);
        Assert.True(reading is { IsValid: true, IsTrusted: true });
        Assert.Equal(_world.Office.Orgnr, reading.SubjectSerialNumber);
    }

    [Fact]
    public void A_changed_body_breaks_the_envelopes_signature()
    {
        var envelope = Encoding.UTF8.GetString(WsSecurity.Sign(
            Soap11.Write("M1Element", Message, DocumentForm.Xml), _pki.For(_world.Office, CertificateUse.VirksomhetSignering), TimeProvider.System));

        var reading = WsSecurity.Verify(Encoding.UTF8.GetBytes(envelope.Replace("æøå", "xyz", StringComparison.Ordinal)), _trust);

        Assert.Equal("WS-Security-signaturen stemmer ikke med innholdet", reading.Reason);
    }

    [Theory]
    [InlineData(ContentAlgorithm.Aes128Cbc)]
    [InlineData(ContentAlgorithm.Aes256Cbc)]
    [InlineData(ContentAlgorithm.Aes128Gcm)]
    [InlineData(ContentAlgorithm.Aes256Gcm)]
    public void An_encrypted_body_is_decrypted(ContentAlgorithm algorithm)
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var encrypted = SoapEncryption.Encrypt(Soap11.Write("M1Element", Message, DocumentForm.Xml), receiver, algorithm);

        Assert.True(Soap11.Read(encrypted).IsEncrypted);
        var clear = SoapEncryption.Decrypt(encrypted, receiver);

        Assert.Null(clear.Reason);
        Assert.Contains("æøå", Encoding.UTF8.GetString(Soap11.Read(clear.Envelope).Document.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_content_algorithm_is_named()
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var encrypted = Encoding.UTF8.GetString(
            SoapEncryption.Encrypt(Soap11.Write("M1Element", Message, DocumentForm.Xml), receiver, ContentAlgorithm.Aes256Cbc));

        var clear = SoapEncryption.Decrypt(
            Encoding.UTF8.GetBytes(encrypted.Replace("aes256-cbc", "tripledes-cbc", StringComparison.Ordinal)), receiver);

        Assert.Contains("tripledes-cbc", clear.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<a")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<a xmlns=\"urn:x\"/>")]
    public void Hostile_input_gives_a_reason_and_no_exception(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.NotNull(Soap11.Read(bytes).Reason);
        Assert.False(XmlSignature.Verify(bytes, _trust).IsValid);
        Assert.False(WsSecurity.Verify(bytes, _trust).IsValid);
        Assert.NotNull(SoapEncryption.Decrypt(bytes, _pki.For(_world.Office, CertificateUse.VirksomhetKryptering)).Reason);
    }
}
