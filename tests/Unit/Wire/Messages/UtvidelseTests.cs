using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class UtvidelseTests
{
    private const string M1 = "xmlns='http://www.kith.no/xmlstds/eresept/m1/2013-10-08/extension/1'";
    private const string M5 = "xmlns='http://www.kith.no/xmlstds/eresept/m5/2013-04-16/extension/1'";
    private const string M251 = "xmlns='http://www.kith.no/xmlstds/eresept/m251/2013-10-08/extension/1'";
    private const string Kode = "V='1' S='2.16.578.1.12.4.1.1.7479' DN='Tas med mat'";
    private const string Seponering = $"<Seponering><Tidspunkt>2026-03-02T09:15:00</Tidspunkt><Arsak {Kode}/><Merknad>Slutt</Merknad></Seponering>";
    private const string Forfatter =
        $"<Forfatter><Helseperson><HprId>222200068</HprId><Fornavn>Kari</Fornavn><Etternavn>Nordmann</Etternavn><Rolle {Kode}/></Helseperson>"
        + "<Organisasjon><HerId>9990101</HerId><Navn>Legekontoret</Navn></Organisasjon></Forfatter>";

    private const string Varsel =
        $"<VarselHandtert><EnkeltoppforingLIB_ref>a</EnkeltoppforingLIB_ref><EnkeltoppforingLIB_ref>b</EnkeltoppforingLIB_ref><Id>v1</Id><TypeVarsel {Kode}/>"
        + $"<Kode {Kode}/><Tidspunkt>2026-03-02T09:15:00Z</Tidspunkt>{Forfatter}"
        + "<Referanse><Identifier>i</Identifier><Timestamp>2026-03-02T09:15:00+01:00</Timestamp><Type>t</Type><Display>d</Display></Referanse></VarselHandtert>";

    public static TheoryData<string> Good =>
    [
        $"<ReseptUtvidelse {M1}/>",
        $"<ReseptUtvidelse {M1} version='1'><Dosering><ForholdsregelInntak {Kode}/><ForholdsregelInntak {Kode}/><Doseringstekst>1 tablett</Doseringstekst>"
            + $"<Tilleggstekst>Med mat</Tilleggstekst></Dosering>{Seponering}<Diagnose {Kode}/></ReseptUtvidelse>",
        $"<ReseptUtvidelse {M1}><Diagnose V='L88' OT='fritekst'/><nytt xmlns='urn:annet'><Dosering/></nytt></ReseptUtvidelse>",
        $"<TilbakekallingUtvidelse {M5}>{Seponering}</TilbakekallingUtvidelse>",
        $"<LegemidlerIbrukUtvidelse {M251}/>",
        $"<LegemidlerIbrukUtvidelse {M251}><Dosering><EnkeltoppforingLIB_ref>a</EnkeltoppforingLIB_ref><Tilleggstekst>t</Tilleggstekst><Doseringstekst>d</Doseringstekst></Dosering>"
            + $"<Dosering><EnkeltoppforingLIB_ref>b</EnkeltoppforingLIB_ref></Dosering>{Varsel}"
            + $"<MedisinskEndring><EnkeltoppforingLIB_ref>a</EnkeltoppforingLIB_ref><Kode {Kode}/><Kode {Kode}/><Tidspunkt>2026-03-02T09:15:00</Tidspunkt>{Forfatter}</MedisinskEndring>"
            + $"<KommentarBehandling><EnkeltoppforingLIB_ref>a</EnkeltoppforingLIB_ref><Tidspunkt>2026-03-02T09:15:00</Tidspunkt><Merknad>m</Merknad>{Forfatter}</KommentarBehandling>"
            + $"<Legemiddelgjennomgang><Tidspunkt>2026-03-02T09:15:00</Tidspunkt>{Forfatter}</Legemiddelgjennomgang></LegemidlerIbrukUtvidelse>",
    ];

    public static TheoryData<string, string, string, string?> Bad => new()
    {
        {
            $"<ReseptUtvidelse {M1}><nytt xmlns='urn:annet'/><Diagnose V='L88'/></ReseptUtvidelse>",
            "/ReseptUtvidelse/Diagnose", "Elementet Diagnose kan ikke stå her i ReseptUtvidelse.", "A-041"
        },
        {
            $"<TilbakekallingUtvidelse {M5}><nytt xmlns='urn:annet'/>{Seponering}</TilbakekallingUtvidelse>",
            "/TilbakekallingUtvidelse/nytt", "Elementet nytt kan ikke stå her i TilbakekallingUtvidelse; forventet Seponering.", null
        },
        {
            $"<ReseptUtvidelse {M1}>{Seponering}<Dosering/></ReseptUtvidelse>",
            "/ReseptUtvidelse/Dosering", "Elementet Dosering kan ikke stå her i ReseptUtvidelse.", "A-041"
        },
        {
            $"<ReseptUtvidelse {M1}>{Seponering}{Seponering}</ReseptUtvidelse>",
            "/ReseptUtvidelse/Seponering", "Elementet Seponering kan ikke stå her i ReseptUtvidelse.", "A-041"
        },
        {
            $"<ReseptUtvidelse {M1}><Dosering><Tilleggstekst>t</Tilleggstekst><Doseringstekst>d</Doseringstekst></Dosering></ReseptUtvidelse>",
            "/ReseptUtvidelse/Dosering/Doseringstekst", "Elementet Doseringstekst kan ikke stå her i Dosering.", "A-041"
        },
        { $"<ReseptUtvidelse {M1} versjon='1'/>", "/ReseptUtvidelse/@versjon", "Attributtet versjon er ukjent her.", null },
        { $"<ReseptUtvidelse {M1}><Diagnose U='x'/></ReseptUtvidelse>", "/ReseptUtvidelse/Diagnose/@U", "Attributtet U er ukjent her.", null },
        { $"<ReseptUtvidelse {M1}><Diagnose S='7170'/></ReseptUtvidelse>", "", "", null },
        { $"<ReseptUtvidelse {M1}><Diagnose S='icpc'/></ReseptUtvidelse>", "/ReseptUtvidelse/Diagnose/@S", "Verdien «icpc» i S er ikke av typen oid.", null },
        { $"<ReseptUtvidelse {M1}><Diagnose>L88</Diagnose></ReseptUtvidelse>", "/ReseptUtvidelse/Diagnose", "Elementet Diagnose kan ikke inneholde tekst.", null },
        { $"<ReseptUtvidelse {M1}>tekst</ReseptUtvidelse>", "/ReseptUtvidelse", "Elementet ReseptUtvidelse kan ikke inneholde tekst.", null },
        {
            $"<ReseptUtvidelse {M1}><Dosering><Doseringstekst><b/></Doseringstekst></Dosering></ReseptUtvidelse>",
            "/ReseptUtvidelse/Dosering/Doseringstekst", "Elementet Doseringstekst kan ikke inneholde elementer.", null
        },
        { $"<TilbakekallingUtvidelse {M5}/>", "/TilbakekallingUtvidelse", "Elementet TilbakekallingUtvidelse er ufullstendig; forventet Seponering.", null },
        {
            $"<TilbakekallingUtvidelse {M5}><Seponering><Arsak {Kode}/></Seponering></TilbakekallingUtvidelse>",
            "/TilbakekallingUtvidelse/Seponering/Arsak", "Elementet Arsak kan ikke stå her i Seponering; forventet Tidspunkt.", null
        },
        {
            $"<TilbakekallingUtvidelse {M5}><Seponering><Tidspunkt>2026-03-02</Tidspunkt><Arsak {Kode}/></Seponering></TilbakekallingUtvidelse>",
            "/TilbakekallingUtvidelse/Seponering/Tidspunkt", "Verdien «2026-03-02» i Tidspunkt er ikke av typen dateTime.", null
        },
        {
            $"<LegemidlerIbrukUtvidelse {M251}>{Varsel.Replace("<Type>t</Type>", "", StringComparison.Ordinal)}</LegemidlerIbrukUtvidelse>",
            "/LegemidlerIbrukUtvidelse/VarselHandtert/Referanse/Display", "Elementet Display kan ikke stå her i Referanse; forventet Type.", null
        },
        {
            $"<LegemidlerIbrukUtvidelse {M251}>{Varsel.Replace("<Type>t</Type>", "<Type>t</Type><x xmlns='urn:annet'/>", StringComparison.Ordinal)}</LegemidlerIbrukUtvidelse>",
            "/LegemidlerIbrukUtvidelse/VarselHandtert/Referanse/x", "Elementet x kan ikke stå her i Referanse; forventet Display.", null
        },
        {
            $"<LegemidlerIbrukUtvidelse {M251}>{Varsel.Replace("<Id>v1</Id>", "<EnkeltoppforingLIB_ref>c</EnkeltoppforingLIB_ref><Id>v1</Id>", StringComparison.Ordinal)}</LegemidlerIbrukUtvidelse>",
            "/LegemidlerIbrukUtvidelse/VarselHandtert/EnkeltoppforingLIB_ref",
            "Elementet EnkeltoppforingLIB_ref kan ikke stå her i VarselHandtert; forventet Id.", null
        },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_extension_document_has_no_fault_as_content_or_attached_as_base64(string xml)
    {
        Assert.Empty(MessageSchemas.Own.Validate(AsContent(xml)));
        Assert.Empty(MessageSchemas.Own.Validate(AsBase64(xml)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_extension_document_is_told_by_place_reason_and_assumption(string xml, string place, string message, string? assumption)
    {
        SchemaFault[] expected = message.Length == 0
            ? []
            : [new SchemaFault(1, $"/MsgHead/Document/RefDoc/Content{place}", message) { Antakelse = assumption }];

        Assert.Equal(expected, MessageSchemas.Own.Validate(AsContent(xml)));
        Assert.Equal(
            expected.Select(fault => fault.Place.Replace("/Content/", "/Content/Base64Container/", StringComparison.Ordinal)),
            MessageSchemas.Own.Validate(AsBase64(xml)).Select(fault => fault.Place));
    }

    [Fact]
    public void An_unknown_element_that_may_be_of_a_later_version_is_a_note()
    {
        var note = Assert.Single(MessageSchemas.Own.Validate(AsContent($"<ReseptUtvidelse {M1}><Diagnose V='L88'/><Dose><Antall/></Dose></ReseptUtvidelse>")));

        Assert.Equal(("Elementet Dose kan ikke stå her i ReseptUtvidelse.", "A-041", true), (note.Message, note.Antakelse, note.ErMerknad));
    }

    [Fact]
    public void The_message_beside_an_extension_document_is_held_against_its_schema_as_before()
    {
        var document = WireXml.Load(AsContent($"<ReseptUtvidelse {M1}/>"));
        document.Descendants(Namespaces.M1 + "OppdatertFest").Single().Value = "i går";

        Assert.EndsWith("/OppdatertFest", Assert.Single(MessageSchemas.Own.Validate(WireXml.ToBytes(document))).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_document_in_another_place_is_unknown_to_the_schemas()
    {
        var document = MessageCatalogTests.Type("M1").Example();
        document.Descendants(Namespaces.M1 + "OppdatertFest").Single().AddAfterSelf(XElement.Parse($"<ReseptUtvidelse {M1}/>"));

        Assert.Contains("ReseptUtvidelse kan ikke stå her", Assert.Single(MessageSchemas.Own.Validate(WireXml.ToBytes(document))).Message, StringComparison.Ordinal);
    }

    private static byte[] AsContent(string xml) => With(Document.Of(XElement.Parse(xml)));

    private static byte[] AsBase64(string xml) => With(Document.OfBase64(Encoding.UTF8.GetBytes(xml)));

    private static byte[] With(Document extension)
    {
        var head = MsgHeadReader.Read(MessageCatalogTests.Type("M1").Example());
        return MsgHeadWriter.ToBytes(head with { Documents = [.. head.Documents, extension] });
    }
}
