using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class MessageSchemasTests
{
    [Fact]
    public void A_broken_M1_is_reported_with_line_and_place()
    {
        var document = M1();
        document.Descendants(Namespaces.M1 + "Utloper").Single().Remove();

        var faults = MessageSchemas.Own.Validate(WireXml.ToBytes(document));

        var fault = Assert.Single(faults);
        Assert.Equal(1, fault.Line);
        Assert.Equal("/MsgHead/Document/RefDoc/Content/Resept/ReseptDokLegemiddel", fault.Place);
        Assert.Equal("Elementet ReseptDokLegemiddel kan ikke stå her i Resept; forventet Utloper.", fault.Message);
    }

    [Fact]
    public void A_wrong_attribute_value_is_reported_at_the_attribute()
    {
        var document = M1();
        document.Descendants(Namespaces.Forskrivning + "Mengde").First().SetAttributeValue("V", "én");

        var faults = MessageSchemas.Own.Validate(document);

        var expected = "/MsgHead/Document/RefDoc/Content/Resept/ReseptDokLegemiddel/Forskrivning/Dosering/DoseFastTidspunkt/Mengde/@V";
        Assert.Equal(expected, Assert.Single(faults).Place);
    }

    [Fact]
    public void A_fault_in_a_signed_original_is_reported_at_the_place_of_the_original()
    {
        var original = M1();
        original.Descendants(Namespaces.M1 + "OppdatertFest").Single().Value = "i går";
        var list = MsgHeadReader.Read(MessageCatalogTests.Type("M9.6").Example());
        var document = MsgHeadWriter.ToDocument(
            list with { Documents = [list.Documents[0], Document.OfBase64(WireXml.ToBytes(original))] });

        var faults = MessageSchemas.Own.Validate(document);

        var expected = "/MsgHead/Document/RefDoc/Content/Base64Container/MsgHead/Document/RefDoc/Content/Resept/OppdatertFest";
        Assert.Equal(expected, Assert.Single(faults).Place);
    }

    [Theory]
    [InlineData("ikke xml")]
    [InlineData("<MsgHead")]
    [InlineData("<!DOCTYPE x [<!ENTITY y 'z'>]><MsgHead xmlns='http://www.kith.no/xmlstds/msghead/2006-05-24'/>")]
    public void What_is_not_readable_XML_is_one_fault(string text)
    {
        var faults = MessageSchemas.Own.Validate(Encoding.UTF8.GetBytes(text));

        Assert.StartsWith("Innholdet er ikke lesbar XML: ", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_root_never_passes()
    {
        var faults = MessageSchemas.Own.Validate(new XDocument(new XElement("Resept")));

        Assert.Equal("Rotelementet Resept er ukjent for skjemaene.", Assert.Single(faults).Message);
    }

    [Fact]
    public void An_original_that_is_not_base64_is_reported()
    {
        var document = MessageCatalogTests.Type("M9.6").Example();
        document.Descendants(Namespaces.Base64Container + "Base64Container").Single().Value = "%%%";

        var faults = MessageSchemas.Own.Validate(document);

        Assert.Contains(faults, fault => fault.Message == "Innholdet er ikke gyldig base64.");
    }

    [Fact]
    public async Task Many_threads_get_the_same_answer()
    {
        var good = WireXml.ToBytes(M1());
        var broken = M1();
        broken.Descendants(Namespaces.M1 + "Utloper").Single().Remove();
        var bad = WireXml.ToBytes(broken);

        var counts = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(
            () => MessageSchemas.Own.Validate(number % 2 == 0 ? good : bad).Count,
            TestContext.Current.CancellationToken)));

        Assert.Equal(Enumerable.Range(0, 200).Select(number => number % 2), counts);
    }

    [Fact]
    public void The_set_has_a_name_and_a_hash()
    {
        Assert.Equal("testrammeverkets egne skjemaer", MessageSchemas.Own.Name);
        Assert.Matches("^[0-9a-f]{64}$", MessageSchemas.Own.Hash);
    }

    [Fact]
    public void A_folder_without_the_schemas_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("schemas-");

        var refusal = Assert.Throws<SchemaSetException>(() => MessageSchemas.OfFolder(folder.FullName));

        Assert.StartsWith("Skjemasettet mangler et skjema for ", refusal.Message, StringComparison.Ordinal);
        folder.Delete();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused_by_name()
    {
        var refusal = Assert.Throws<SchemaSetException>(() => MessageSchemas.OfFolder("/finnes/ikke"));

        Assert.Equal("Skjemamappen /finnes/ikke finnes ikke. Oppgi en mappe med XSD-filer.", refusal.Message);
    }

    private static XDocument M1() => MessageCatalogTests.Type("M1").Example();
}
