using System.Text.Json.Nodes;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers;

public sealed class VisningsfeltTests
{
    [Fact]
    public void Reads_texts_yes_or_no_and_lists_and_says_what_to_say_of_what_is_not_there()
    {
        var felter = Les("""{"tilstand":"hentet","reservert":true,"skjulte":null,"resepter":[{"reseptId":"r-1","utleveringer":[1,2]}]}""");

        Assert.Equal(("hentet", "ingen"), (felter.Tekst("tilstand", "ukjent"), felter.Tekst("pasient", "ingen")));
        Assert.Equal((true, false, false), (felter.Ja("reservert"), felter.Ja("skjulte"), felter.Ja("noe")));
        Assert.Empty(felter.Liste("meldinger"));
        var resept = Assert.Single(felter.Liste("resepter"));
        Assert.Equal(("r-1", 2, 0), (resept.Tekst("reseptId", ""), resept.Antall("utleveringer"), resept.Antall("noe")));
    }

    [Theory]
    [InlineData("""{"resepter":[{"sendestatus":5}]}""", "en tekst i feltet «resepter[0].sendestatus»", "fikk 5")]
    [InlineData("""{"resepter":[{"tilbakekalt":"true"}]}""", "true eller false i feltet «resepter[0].tilbakekalt»", "fikk teksten «true»")]
    [InlineData("""{"resepter":[{"utleveringer":3}]}""", "en liste i feltet «resepter[0].utleveringer»", "fikk 3")]
    [InlineData("""{"resepter":{}}""", "en liste i feltet «resepter»", "fikk et objekt")]
    [InlineData("""{"resepter":[{},[]]}""", "et objekt i feltet «resepter[1]»", "fikk en liste")]
    [InlineData("""{"resepter":[null]}""", "et objekt i feltet «resepter[0]»", "fikk null")]
    public void A_field_of_another_type_is_an_adapter_outside_the_contract(string json, string expected, string received)
    {
        var fault = Assert.Throws<AdapterLostException>(() => Les(json).Liste("resepter")
            .Select(r => (r.Tekst("sendestatus", ""), r.Ja("tilbakekalt"), r.Antall("utleveringer"))).ToList());

        Assert.Equal(
            $"Forventet {expected} i visningen «reseptliste», {received}. Rett adapteren etter openapi.yaml.", fault.Message);
    }

    private static Visningsfelt Les(string json) => new(AdapterView.Reseptliste, JsonNode.Parse(json)!.AsObject());
}
