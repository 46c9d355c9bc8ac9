using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages;

/// <summary>Whole extension documents with everything that they can hold, one of each kind.</summary>
internal static class Utvidelseseksempel
{
    public static IReadOnlyList<string> Navn { get; } = ["M1", "M5", "M25.1"];

    public static XElement Av(string message) => XElement.Parse(message switch
    {
        "M1" => Resept,
        "M5" => Tilbakekalling,
        "M25.1" => LegemidlerIBruk,
        _ => throw new ArgumentOutOfRangeException(nameof(message), message, "No extension of this message."),
    });

    /// <summary>A document of the message with the extension beside it, as an element or as base64.</summary>
    public static XDocument Konvolutt(string message, XElement extension, bool base64)
    {
        var document = MessageCatalogTests.Type(message).Example();
        XNamespace mh = Namespaces.MsgHead;
        var content = base64
            ? new XElement(Namespaces.Base64Container + "Base64Container", Convert.ToBase64String(WireXml.ToBytes(new XDocument(extension))))
            : extension;
        document.Root!.Elements(mh + "Document").Last().AddAfterSelf(
            new XElement(
                mh + "Document",
                new XElement(mh + "RefDoc", new XElement(mh + "MsgType", new XAttribute("V", "XML")), new XElement(mh + "Content", content))));
        return document;
    }

    private const string Resept = """
        <ReseptUtvidelse xmlns="http://www.kith.no/xmlstds/eresept/m1/2013-10-08/extension/1" version="1.0.0">
          <Dosering>
            <ForholdsregelInntak V="1" S="2.16.578.1.12.4.1.1.7479" DN="På tom mage"/>
            <ForholdsregelInntak V="2" S="2.16.578.1.12.4.1.1.7479" DN="Med vann"/>
            <Doseringstekst>1 tablett daglig</Doseringstekst>
            <Tilleggstekst>Tas om morgenen</Tilleggstekst>
          </Dosering>
          <Seponering>
            <Tidspunkt>2026-03-02T09:15:00</Tidspunkt>
            <Arsak V="A" S="2.16.578.1.12.4.1.1.7494" DN="Avsluttet behandling"/>
            <Merknad>Ferdig behandlet</Merknad>
          </Seponering>
          <Diagnose V="R05" S="2.16.578.1.12.4.1.1.7170" DN="Hoste"/>
        </ReseptUtvidelse>
        """;

    private const string Tilbakekalling = """
        <TilbakekallingUtvidelse xmlns="http://www.kith.no/xmlstds/eresept/m5/2013-04-16/extension/1">
          <Seponering>
            <Tidspunkt>2026-03-02T09:15:00+01:00</Tidspunkt>
            <Arsak V="L" S="2.16.578.1.12.4.1.1.7494" DN="Legemiddelreaksjon"/>
            <Merknad>Utslett</Merknad>
          </Seponering>
        </TilbakekallingUtvidelse>
        """;

    private const string Forfatter = """
        <Forfatter>
          <Helseperson>
            <HprId>222200068</HprId>
            <Fornavn>Kari</Fornavn>
            <Etternavn>Nordmann</Etternavn>
            <Rolle V="L" S="2.16.578.1.12.4.1.1.7490" DN="LIB-ansvarlig lege"/>
          </Helseperson>
          <Organisasjon>
            <HerId>9990101</HerId>
            <OrgId>399990017</OrgId>
            <Navn>Bjørkåsen legekontor</Navn>
          </Organisasjon>
        </Forfatter>
        """;

    private const string LegemidlerIBruk = $"""
        <LegemidlerIbrukUtvidelse xmlns="http://www.kith.no/xmlstds/eresept/m251/2013-10-08/extension/1" version="1.0.0">
          <Dosering>
            <EnkeltoppforingLIB_ref>oppforing-1</EnkeltoppforingLIB_ref>
            <ForholdsregelInntak V="1" S="2.16.578.1.12.4.1.1.7479" DN="På tom mage"/>
            <Tilleggstekst>Tas om morgenen</Tilleggstekst>
            <Doseringstekst>1 tablett daglig</Doseringstekst>
          </Dosering>
          <VarselHandtert>
            <EnkeltoppforingLIB_ref>oppforing-1</EnkeltoppforingLIB_ref>
            <EnkeltoppforingLIB_ref>oppforing-2</EnkeltoppforingLIB_ref>
            <Id>varsel-1</Id>
            <TypeVarsel V="1" S="0.0.0" DN="Dobbeltforskrivning"/>
            <Kode V="1" S="0.0.0" DN="Bevisst valg"/>
            <Merknad>Avtalt med pasienten</Merknad>
            <Tidspunkt>2026-03-02T09:15:00</Tidspunkt>
            {Forfatter}
            <Referanse>
              <Identifier>interaksjon-1</Identifier>
              <Timestamp>2026-03-01T00:00:00</Timestamp>
              <Type>Interaksjon</Type>
              <Display>Blødning</Display>
            </Referanse>
          </VarselHandtert>
          <MedisinskEndring>
            <EnkeltoppforingLIB_ref>oppforing-1</EnkeltoppforingLIB_ref>
            <Kode V="1" S="0.0.0" DN="Dosering"/>
            <Kode V="2" S="0.0.0" DN="Styrke"/>
            <Tidspunkt>2026-03-02T09:15:00</Tidspunkt>
            <Merknad>Økt dose</Merknad>
            {Forfatter}
          </MedisinskEndring>
          <KommentarBehandling>
            <EnkeltoppforingLIB_ref>oppforing-1</EnkeltoppforingLIB_ref>
            <Tidspunkt>2026-03-02T09:15:00</Tidspunkt>
            <Merknad>Kontroll om tre måneder</Merknad>
            {Forfatter}
          </KommentarBehandling>
          <Legemiddelgjennomgang>
            <Tidspunkt>2026-03-02T09:15:00</Tidspunkt>
            <Merknad>Årlig gjennomgang</Merknad>
            {Forfatter}
          </Legemiddelgjennomgang>
        </LegemidlerIbrukUtvidelse>
        """;
}
