using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using AcceptanceHarness.Tests.Wire.Signing;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Ebxml;

public sealed class EbxmlSignaturTests(PkiFixture fixture)
{
    private readonly TestPki _pki = fixture.Pki;
    private readonly TestWorld _world = TestWorld.Create(1, "ebxml");

    private TrustAnchor Tillit => new([_pki.Authority], TimeProvider.System);

    [Fact]
    public void What_was_signed_verifies_with_its_payload()
    {
        var lest = Verifiser(Signert());

        Assert.Equal((true, true, null), (lest.Signatur.IsValid, lest.Signatur.IsTrusted, lest.Signatur.Reason));
        Assert.Equal(["", "cid:innhold-1"], lest.Referanser.Select(reference => reference.Uri));
    }

    [Fact]
    public void The_frameworks_own_verifier_agrees_where_there_is_no_payload()
    {
        var signert = EbxmlSignering.Signer(EbxmlSkriver.Skriv(Konvolutter.Signal(EbxmlNavn.Acknowledgment)), [], Konvolutter.Sertifikat(_pki, _world));
        var xml = new XmlDocument { PreserveWhitespace = true };
        xml.LoadXml(Encoding.UTF8.GetString(signert));
        var signed = new SignedXml(xml);
        signed.SafeCanonicalizationMethods.Add("http://www.w3.org/TR/1999/REC-xpath-19991116");
        signed.LoadXml((XmlElement)xml.GetElementsByTagName("Signature", "http://www.w3.org/2000/09/xmldsig#")[0]!);

        Assert.True(signed.CheckSignature(Konvolutter.Sertifikat(_pki, _world), verifySignatureOnly: true));
        Assert.True(EbxmlSignatur.Verifiser(signert, [], Tillit).Signatur.IsValid);
    }

    [Fact]
    public void What_is_for_the_next_message_handler_may_come_and_go()
    {
        var med = Endret(Signert(), "</SOAP:Header>", "<eb:SyncReply SOAP:mustUnderstand=\"1\" SOAP:actor=\"http://schemas.xmlsoap.org/soap/actor/next\"/></SOAP:Header>");

        Assert.True(Verifiser(med).Signatur.IsValid);
    }

    [Theory]
    [InlineData("9990101", "9990102", "stemmer ikke med konvolutten")]
    [InlineData("<eb:DuplicateElimination />", "", "stemmer ikke med konvolutten")]
    [InlineData("not(ancestor-or-self::node()[", "not(self::eb:MessageHeader[", "transformasjon som ikke er tillatt")]
    [InlineData("actor:nextMSH\"]", "actor:toPartyMSH\"]", "transformasjon som ikke er tillatt")]
    [InlineData("xmldsig-more#rsa-sha256", "xmldsig#rsa-sha1", "Forventet signatur med")]
    [InlineData("xmlenc#sha256", "xmldsig#sha1", "Forventet avtrykk med")]
    [InlineData("URI=\"cid:innhold-1\"", "URI=\"cid:annet\"", "stemmer ikke med SignedInfo")]
    [InlineData("URI=\"cid:innhold-1\"", "URI=\"http://annet.example/\"", "verken er konvolutten eller et vedlegg")]
    [InlineData("<X509Data>", "<X509Annet>", "har ikke sertifikatet med")]
    public void Each_change_is_told(string right, string wrong, string expected)
    {
        var text = Encoding.UTF8.GetString(Signert()).Replace(right, wrong, StringComparison.Ordinal).Replace("</X509Data>", wrong == "<X509Annet>" ? "</X509Annet>" : "</X509Data>", StringComparison.Ordinal);
        var lest = Verifiser(Encoding.UTF8.GetBytes(text));

        Assert.False(lest.Signatur.IsValid);
        Assert.Contains(expected, lest.Signatur.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_payload_is_told()
    {
        var lest = EbxmlSignatur.Verifiser(Signert(), [Konvolutter.Vedlegg with { Innhold = "annet"u8.ToArray() }], Tillit);

        Assert.Equal("Signaturen stemmer ikke med vedlegget «innhold-1»", lest.Signatur.Reason);
    }

    [Fact]
    public void A_payload_that_was_added_or_taken_away_is_told()
    {
        Assert.Equal("Signaturen dekker «cid:innhold-1», som ikke er med", EbxmlSignatur.Verifiser(Signert(), [], Tillit).Signatur.Reason);
        Assert.Equal(
            "Signaturen dekker ikke vedlegget «to»",
            EbxmlSignatur.Verifiser(Signert(), [Konvolutter.Vedlegg, new Mimedel("to", "text/plain", "x"u8.ToArray())], Tillit).Signatur.Reason);
    }

    [Fact]
    public void No_signature_is_told_apart() => Assert.False(Verifiser(EbxmlSkriver.Skriv(Konvolutter.Melding)).Signatur.IsPresent);

    [Fact]
    public void Two_signatures_are_refused()
    {
        var text = Encoding.UTF8.GetString(Signert());
        var signature = text[text.IndexOf("<Signature", StringComparison.Ordinal)..text.IndexOf("</SOAP:Header>", StringComparison.Ordinal)];

        Assert.Equal("Konvolutten har flere signaturer", Verifiser(Endret(Signert(), "</SOAP:Header>", $"{signature}</SOAP:Header>")).Signatur.Reason);
    }

    [Fact]
    public void Two_headers_are_refused() =>
        Assert.Equal("Konvolutten har flere Header", Verifiser(Endret(Signert(), "<SOAP:Body>", "<SOAP:Header/><SOAP:Body>")).Signatur.Reason);

    [Fact]
    public void An_unknown_issuer_is_not_trusted() =>
        Assert.False(EbxmlSignatur.Verifiser(Signert(), [Konvolutter.Vedlegg], new TrustAnchor([], TimeProvider.System)).Signatur.IsTrusted);

    private byte[] Signert() => EbxmlSignering.Signer(EbxmlSkriver.Skriv(Konvolutter.Melding), [Konvolutter.Vedlegg], Konvolutter.Sertifikat(_pki, _world));

    private EbxmlSignaturlesing Verifiser(byte[] konvolutt) => EbxmlSignatur.Verifiser(konvolutt, [Konvolutter.Vedlegg], Tillit);

    private static byte[] Endret(byte[] konvolutt, string right, string wrong) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(konvolutt).Replace(right, wrong, StringComparison.Ordinal));
}
