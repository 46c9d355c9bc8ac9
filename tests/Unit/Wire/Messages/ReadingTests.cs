using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class ReadingTests
{
    [Fact]
    public void A_missing_element_is_named_with_its_parent()
    {
        var resept = M1();
        resept.Descendants(Namespaces.M1 + "Utloper").Single().Remove();

        var fault = Assert.Throws<MessageFormatException>(() => ReseptReader.Read(MsgHeadReader.Read(resept)));

        Assert.Equal("Elementet Utloper mangler i Resept.", fault.Message);
    }

    [Fact]
    public void An_unreadable_value_is_shown()
    {
        var resept = M1();
        resept.Descendants(Namespaces.M1 + "Antall").Single().Value = "1,5";

        var fault = Assert.Throws<MessageFormatException>(() => ReseptReader.Read(MsgHeadReader.Read(resept)));

        Assert.Equal("Verdien «1,5» i Antall kan ikke leses.", fault.Message);
    }

    [Fact]
    public void A_date_with_a_zone_is_that_date_on_any_machine()
    {
        var resept = M1();
        resept.Descendants(Namespaces.M1 + "Forskrivningsdato").Single().Value = "2019-07-17+02:00";

        Assert.Equal(new DateOnly(2019, 7, 17), ReseptReader.Read(MsgHeadReader.Read(resept)).Forskrivningsdato);
    }

    [Fact]
    public void A_moment_without_a_zone_is_read_as_UTC()
    {
        var resept = M1();
        resept.Descendants(Namespaces.M1 + "OppdatertFest").Single().Value = "2019-07-05T13:37:50";

        var read = ReseptReader.Read(MsgHeadReader.Read(resept)).OppdatertFest;

        Assert.Equal(new DateTimeOffset(2019, 7, 5, 13, 37, 50, TimeSpan.Zero), read);
    }

    [Fact]
    public void Another_message_than_expected_is_said()
    {
        var fault = Assert.Throws<MessageFormatException>(() => M95Reader.Read(M1().Root!));

        Assert.Contains("Forventet elementet M95 i en av versjonene http://www.ehelse.no/xmlstds/eresept/m95/2021-02-01", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_found_by_kind()
    {
        var info = MsgHeadReader.Read(M1()).MsgInfo;

        Assert.Equal("9990001", info.Receiver.Idents.IdOf(TypeIdOrganisasjon.Her));
        Assert.Equal("222200068", info.Sender.HealthcareProfessional!.Idents.IdOf(TypeIdPerson.Hpr));
        Assert.Null(info.Sender.Idents.IdOf(TypeIdOrganisasjon.Rsh));
    }

    [Fact]
    public void A_document_that_is_not_base64_has_no_bytes()
    {
        var broken = Document.Of(new XElement(Namespaces.Base64Container + "Base64Container", "%%%"));

        Assert.Null(broken.Base64);
        Assert.Equal("æ"u8.ToArray(), Document.OfBase64("æ"u8).Base64);
    }

    [Fact]
    public void Both_versions_of_the_receipt_say_the_same()
    {
        var version10 = ApprecReader.Read(Bytes("AppRec 1.0"));
        var version11 = ApprecReader.Read(Bytes("AppRec 1.1"));

        Assert.Equal(Apprec.Version11, version11.MIGversion);
        Assert.Equal(StatusApprec.Avvist, version11.Status);
        Assert.Equal(version10.Errors, version11.Errors);
        Assert.Equal(version10.OriginalMsgId, version11.OriginalMsgId);
    }

    private static XDocument M1() => MessageCatalogTests.Type("M1").Example();

    private static byte[] Bytes(string name) => WireXml.ToBytes(MessageCatalogTests.Type(name).Example());
}
