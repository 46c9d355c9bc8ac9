using System.Text;
using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Tests.Wire.Ebxml;

public sealed class EbxmlKonvoluttTests
{
    private static readonly EbxmlReferanse Referanse = new("cid:innhold-1", "http://www.w3.org/2001/04/xmlenc#sha256", "q7YUC8i0jNvLjqGcyzS0+w==");

    public static TheoryData<string> Former => ["innhold", "kvittering", "feilmelding"];

    [Theory]
    [MemberData(nameof(Former))]
    public void What_was_written_is_read_again(string form)
    {
        var melding = Av(form);

        var lest = EbxmlLeser.Les(EbxmlSkriver.Skriv(melding));

        Assert.Empty(lest.Avvik);
        Assert.Equivalent(melding, lest.Melding, strict: true);
        Assert.Equal(EbxmlSkriver.Skriv(melding), EbxmlSkriver.Skriv(lest.Melding!));
    }

    [Theory]
    [InlineData("type=\"HER\"", "a=\"\"", EbxmlFeilkode.Inconsistent, "//eb:From/eb:PartyId/@eb:type")]
    [InlineData("9990101", "", EbxmlFeilkode.OtherXml, "//eb:From/eb:PartyId")]
    [InlineData("<eb:CPAId>prove:cpa:1</eb:CPAId>", "", EbxmlFeilkode.OtherXml, "//eb:MessageHeader/eb:CPAId")]
    [InlineData("<eb:Action>", "<eb:Action>to</eb:Action><eb:Action>", EbxmlFeilkode.OtherXml, "//eb:MessageHeader/eb:Action")]
    [InlineData("eb:type=\"string\"", "", EbxmlFeilkode.Inconsistent, "//eb:Service/@eb:type")]
    [InlineData("2026-03-02T08:15:00Z", "2026-03-02T08:15:00", EbxmlFeilkode.OtherXml, "//eb:MessageData/eb:Timestamp")]
    [InlineData("2026-03-02T09:15:00Z", "i morgen", EbxmlFeilkode.OtherXml, "//eb:MessageData/eb:TimeToLive")]
    [InlineData("2026-03-02T09:15:00Z", "2026-03-02T07:15:00Z", EbxmlFeilkode.Inconsistent, "//eb:MessageData/eb:TimeToLive")]
    [InlineData("eb:signed=\"true\"", "eb:signed=\"ja\"", EbxmlFeilkode.OtherXml, "//eb:AckRequested/@eb:signed")]
    [InlineData("actor:toPartyMSH", "actor:andre", EbxmlFeilkode.NotSupported, "//eb:AckRequested/@SOAP:actor")]
    [InlineData("eb:version=\"2.0\"><eb:From>", "eb:version=\"3.0\"><eb:From>", EbxmlFeilkode.NotSupported, "//eb:MessageHeader/@eb:version")]
    [InlineData("</SOAP:Header>", "<eb:MessageOrder SOAP:mustUnderstand=\"1\"/></SOAP:Header>", EbxmlFeilkode.NotSupported, "/SOAP:Envelope/SOAP:Header/eb:MessageOrder")]
    [InlineData("cid:innhold-1", "http://annet.example/", EbxmlFeilkode.NotSupported, "//eb:Manifest/eb:Reference/@xlink:href")]
    public void Each_fault_of_the_xml_is_told_with_code_and_place(string right, string wrong, EbxmlFeilkode kode, string sted)
    {
        var lest = EbxmlLeser.Les(Endret(right, wrong));

        Assert.NotNull(lest.Melding);
        Assert.Contains(lest.Avvik, avvik => (avvik.Kode, avvik.Sted) == (kode, sted));
        Assert.All(lest.Avvik, avvik => Assert.EndsWith(".", avvik.Tekst, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ikke xml")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<a/>")]
    [InlineData("<SOAP:Envelope xmlns:SOAP=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP:Header/><SOAP:Body/></SOAP:Envelope>")]
    public void An_envelope_without_a_header_leaves_nobody_to_answer(string text)
    {
        var lest = EbxmlLeser.Les(Encoding.UTF8.GetBytes(text));

        Assert.Null(lest.Melding);
        Assert.Equal(EbxmlFeilkode.OtherXml, Assert.Single(lest.Avvik).Kode);
    }

    [Fact]
    public void What_is_for_the_next_message_handler_is_not_read_as_the_senders()
    {
        var lest = EbxmlLeser.Les(Endret("actor:toPartyMSH", "actor:nextMSH"));

        Assert.Null(lest.Melding!.Kvitteringsonske);
    }

    private static byte[] Endret(string right, string wrong)
    {
        var text = Encoding.UTF8.GetString(EbxmlSkriver.Skriv(Konvolutter.Melding));
        Assert.Contains(right, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private static EbxmlMelding Av(string form) => form switch
    {
        "innhold" => Konvolutter.Melding with { SvarISammeKall = true },
        "kvittering" => Konvolutter.Signal(EbxmlNavn.Acknowledgment) with { Kvittering = new EbxmlKvittering(Konvolutter.Tid, "melding-1") { Referanser = [Referanse] } },
        "feilmelding" => Konvolutter.Signal(EbxmlNavn.MessageError) with
        {
            Feilliste = new EbxmlFeilliste(EbxmlFeil.Error, [EbxmlFeil.Av(new EbxmlAvvik(EbxmlFeilkode.ValueNotRecognized, "//eb:CPAId", "Ukjent avtale."))]),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Ingen rad."),
    };
}
