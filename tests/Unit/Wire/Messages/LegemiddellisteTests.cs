using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class LegemiddellisteTests
{
    [Fact]
    public void The_medicine_inside_an_entry_is_that_of_the_prescription()
    {
        var liste = Liste();

        var dok = ReseptDokBase64.Read(liste.Enkeltoppforinger[0].ReseptDokLegemiddelB64);

        Assert.Equal("Ibux Tab 400 mg", dok.Forskrivning.Legemiddel.NavnFormStyrke);
        Assert.Equal(liste.Enkeltoppforinger[0].ReseptDokLegemiddelB64, ReseptDokBase64.Write(dok));
    }

    [Theory]
    [InlineData("%%%", "ReseptDokLegemiddelB64 er ikke gyldig base64.")]
    [InlineData("PGFwZW50", "Innholdet er ikke lesbar XML: ")]
    [InlineData("PGEvPg==", "Forventet elementet {http://www.kith.no/xmlstds/eresept/m1/2013-10-08}ReseptDokLegemiddel, fikk a.")]
    public void A_medicine_that_cannot_be_read_is_said(string base64, string expected)
    {
        var fault = Assert.Throws<MessageFormatException>(() => ReseptDokBase64.Read(base64));

        Assert.StartsWith(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_thousand_entries_follows_the_schema_and_is_read()
    {
        var liste = Liste();
        var entry = liste.Enkeltoppforinger[0];
        liste = liste with { Enkeltoppforinger = [.. Enumerable.Range(0, 1000).Select(number => entry with { Id = $"{number}" })] };
        var head = MsgHeadReader.Read(MessageCatalogTests.Type("M25.1").Example());

        var bytes = MsgHeadWriter.ToBytes(head with { Documents = [Document.Of(LegemidlerIBrukWriter.Write(liste))] });

        Assert.Empty(MessageSchemas.Own.Validate(bytes));
        Assert.Equal(1000, LegemidlerIBrukReader.Read(MsgHeadReader.Read(bytes)).Enkeltoppforinger.Count);
    }

    [Fact]
    public void The_list_in_M912_is_the_one_that_it_says_is_present()
    {
        var m912 = M912Reader.Read(Content("M9.12"));

        var present = MsgHeadReader.Read(Convert.FromBase64String(Assert.Single(m912.VarerIBrukB64)));

        Assert.Equal(m912.RefMsgId, present.MsgInfo.MsgId);
    }

    [Theory]
    [InlineData("M9.12")]
    [InlineData("M9.12 (2018)")]
    [InlineData("M9.12 (2014)")]
    public void Each_M912_names_the_same_doctor(string name)
    {
        var lege = M912Reader.Read(Content(name)).Multidoselege!;

        Assert.Equal(("222200068", "Kari", "Nordmann", "9990101", "00000000"), (lege.HprNr, lege.Fornavn, lege.Etternavn, lege.HerId, lege.Telefon));
    }

    [Fact]
    public void What_a_version_does_not_have_is_left_out_of_it()
    {
        var m911 = M911Reader.Read(Content("M9.11"));
        var asked = m911 with { Samtykke = new CS("1", "Ja") };

        Assert.Null(M911Writer.Write(asked).Element(Namespaces.M911 + "Samtykke"));
        Assert.Null(M911Writer.Write(asked, Namespaces.M911V2018).Element(Namespaces.M911V2018 + "InklM25Meldinger"));
        Assert.Null(M911Writer.Write(asked, Namespaces.M911V2014).Element(Namespaces.M911V2014 + "Komprimering"));
        Assert.NotNull(M911Writer.Write(asked, Namespaces.M911V2014).Element(Namespaces.M911V2014 + "Samtykke"));
    }

    [Fact]
    public void An_unknown_version_is_refused_with_the_known_one()
    {
        XNamespace unknown = "http://www.ehelse.no/xmlstds/eresept/m911/2099-01-01";

        var fault = Assert.Throws<MessageFormatException>(() => M911Reader.Read(new XElement(unknown + "M911")));

        Assert.Equal(
            "Forventet elementet M911 i en av versjonene http://www.ehelse.no/xmlstds/eresept/m911/2021-10-01, "
            + "http://www.ehelse.no/xmlstds/eresept/m911/2018-07-01, http://www.kith.no/xmlstds/eresept/m911/2014-01-21, "
            + "fikk {http://www.ehelse.no/xmlstds/eresept/m911/2099-01-01}M911.",
            fault.Message);
    }

    [Fact]
    public void An_M922_that_says_neither_is_refused()
    {
        var m922 = XElement.Parse($"<M922 xmlns='{Namespaces.M922}'><IngenEndring>false</IngenEndring></M922>");

        Assert.Throws<MessageFormatException>(() => M922Reader.Read(m922));
    }

    [Fact]
    public void A_list_that_lacks_the_medicine_breaks_the_schema_at_its_place()
    {
        var document = MessageCatalogTests.Type("M25.1").Example();
        document.Descendants(Namespaces.M251 + "ReseptDokLegemiddelB64").First().Remove();

        var fault = MessageSchemas.Own.Validate(document)[0];

        Assert.Contains("EnkeltoppforingLIB", fault.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doctor_with_one_name_is_read_with_a_family_name_alone()
    {
        var written = Encoding.UTF8.GetString(WireXml.ToBytes(MessageCatalogTests.Type("M27.2").Example())).Replace("Kari Nordmann", "Nordmann", StringComparison.Ordinal);

        var lege = M272Reader.Read(MsgHeadReader.Read(Encoding.UTF8.GetBytes(written)).RequireContent()).Multidoselege!;

        Assert.Equal(("", "Nordmann"), (lege.Fornavn, lege.Etternavn));
    }

    private static LegemidlerIBruk Liste() => LegemidlerIBrukReader.Read(Content("M25.1"));

    private static XElement Content(string name) => MsgHeadReader.Read(MessageCatalogTests.Type(name).Example()).RequireContent();
}
