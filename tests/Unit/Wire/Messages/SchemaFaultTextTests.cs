using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class SchemaFaultTextTests
{
    [Fact]
    public void A_missing_element_is_said_with_what_was_expected() => Says(
        "Elementet Vernepliktig kan ikke stå her i Resept; forventet Utloper.",
        resept => resept.Element(Namespaces.M1 + "Utloper")!.ReplaceWith(new XElement(Namespaces.M1 + "Vernepliktig", "true")));

    [Fact]
    public void An_element_after_the_last_is_said() => Says(
        "Elementet RefNr kan ikke stå her i Resept.",
        resept => resept.Add(new XElement(Namespaces.M1 + "RefNr", "1")));

    [Fact]
    public void Something_missing_at_the_end_is_said() => Says(
        "Elementet EnhetPakning kan ikke stå her i PakningsinfoResept; forventet Pakningsstr.",
        resept => resept.Descendants(Namespaces.Forskrivning + "Pakningsstr").Single().Remove());

    [Fact]
    public void An_unfinished_element_is_said() => Says(
        "Elementet PakningsinfoResept er ufullstendig; forventet EnhetPakning.",
        resept => resept.Descendants(Namespaces.Forskrivning + "EnhetPakning").Single().Remove());

    [Fact]
    public void A_value_of_the_wrong_type_is_said() => Says(
        "Verdien «1,5» i Antall er ikke av typen decimal.",
        resept => resept.Descendants(Namespaces.M1 + "Antall").Single().Value = "1,5");

    [Fact]
    public void An_unknown_attribute_is_said() => Says(
        "Attributtet ukjent er ukjent her.",
        resept => resept.SetAttributeValue("ukjent", "1"));

    [Fact]
    public void Text_between_elements_is_said() => Says(
        "Elementet Resept kan ikke inneholde tekst.",
        resept => resept.AddFirst("tekst"));

    [Fact]
    public void A_sentence_that_is_not_known_is_kept()
    {
        Assert.Equal("Følger ikke skjemaet: Something new.", SchemaFaultText.Of("Something new."));
    }

    private static void Says(string expected, Action<XElement> harm)
    {
        var document = MessageCatalogTests.Type("M1").Example();
        harm(document.Descendants(Namespaces.M1 + "Resept").Single());

        Assert.Equal(expected, MessageSchemas.Own.Validate(document)[0].Message);
    }
}
