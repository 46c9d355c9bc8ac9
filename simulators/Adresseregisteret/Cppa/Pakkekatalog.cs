using System.Xml.Linq;
using static AcceptanceHarness.Simulators.Adresseregisteret.Cppa.Cppanavn;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>What messages hold: a packaging's name lists its parts, for example <c>dia_v1.1_ical_pas</c>.</summary>
/// <remarks>Source: the CPA among the public test files of NHN's client library.</remarks>
internal static class Pakkekatalog
{
    private const string Kryptert = "smime-type=\"enveloped-data\"";

    private static readonly (string Fil, string Versjon, string Navnerom) Hode =
        ("MsgHead-v1_2.xsd", "1.2", "http://www.kith.no/xmlstds/msghead/2006-05-24");

    private static readonly Dictionary<string, Innholdsdel> Deler = new(StringComparer.Ordinal)
    {
        ["dia_v1.0"] = new("message_dialogmld_v1p0", Hode, ("dialogmelding-v1.0.xsd", "1.0", "http://www.kith.no/xmlstds/dialog/2006-10-11")),
        ["dia_v1.1"] = new("message_dialogmld_v1p1", Hode, ("dialogmelding-1.1.xsd", "1.1", "http://www.kith.no/xmlstds/dialog/2013-01-23")),
        ["ical"] = new("message_iCalendar_v2p0", ("iCalendar.xsd", "2.0", "urn:ietf:params:xml:ns:icalendar-2.0")),
        ["pas"] = new("message_pasientrelasjon_v1p0", ("Pasientrelasjon-2014-03-28.xsd", "1.0", "http://www.kith.no/xmlstds/pasientrelasjon/2014-03-28")),
        ["per"] = new("message_personer_v1p0", ("personer-2014-03-28.xsd", "1.0", "http://www.kith.no/xmlstds/person/2014-03-28")),
        ["hp"] = new("message_helsepersonell_v1p0", ("helsepersonell-2015-05-04.xsd", "1.0", "http://www.kith.no/xmlstds/helsepersonell/2015-05-04")),
        ["m1"] = new("message_m1_v2p5", ("m1-v2.5.xsd", "1.0", "http://www.kith.no/xmlstds/eresept/m1/2013-10-08")),
        ["map"] = new("message_map_v1p1", ("map.xsd", "1.0", "http://ehelse.no/xmlstds/Map/2016-10-28")),
        ["FHIR"] = new("message_fhir_v3.0.1", ("fhir-single.xsd", "3.0.1", "http://hl7.org/fhir")),
        ["rcp"] = new("message_RecipientInformation_v1.0", ("RecipientInformation.xsd", "1.0", "http://ehelse.no/xmlstds/RecipientInformation/2016-11-01")),
        ["tjoversikt"] = new("message_tjenesteoversikt_v1p0", Hode, ("tjenesteoversiktv1.0.xsd", "1.0", "http://www.ehelse.no/xmlstds/tjenesteoversikt")),
        ["apprec_v1.0"] = new("message_apprec_v1p0", ("AppRec-v1-2004-11-21.xsd", "1.0", "http://www.kith.no/xmlstds/apprec/2004-11-21")),
        ["apprec_v1.1"] = new("message_apprec_v1p1", ("AppRec-v1_1.xsd", "1.1", "http://www.kith.no/xmlstds/apprec/2012-02-15")),
        [Signalpakke] = new("msg_header", ("msg-header-2_0.xsd", "2.0", "http://www.oasis-open.org/committees/ebxml-msg/schema")),
    };

    /// <summary>The elements that describe packagings: their parts, then they themselves.</summary>
    public static IEnumerable<XElement> Beskriv(IEnumerable<string> pakker)
    {
        var names = pakker.Append(Signalpakke).Distinct(StringComparer.Ordinal).ToList();
        return names.SelectMany(Innhold).Distinct().Select(Enkeltdel).Concat(names.Select(Pakning));
    }

    /// <summary>The parts of a packaging.</summary>
    public static IEnumerable<Innholdsdel> Innhold(string pakke) =>
        Deler.TryGetValue(pakke, out var only) ? [only]
        : pakke.LastIndexOf('_') is > 0 and var at ? Innhold(pakke[..at]).Concat(Innhold(pakke[(at + 1)..]))
        : throw new ArgumentOutOfRangeException(nameof(pakke), pakke, "Ukjent del av en melding.");

    private static XElement Enkeltdel(Innholdsdel del) => new(
        Tns + "SimplePart",
        Egenskap("id", del.Id),
        Egenskap("mimetype", "application/xml"),
        del.Skjemaer.Select(skjema => new XElement(
            Tns + "NamespaceSupported", Egenskap("location", skjema.Fil), Egenskap("version", skjema.Versjon), skjema.Navnerom)));

    private static XElement Pakning(string pakke) => new(
        Tns + "Packaging",
        Egenskap("id", Pakke(pakke)),
        new XElement(Tns + "ProcessingCapabilities", Egenskap("parse", true), Egenskap("generate", true)),
        new XElement(
            Tns + "CompositeList",
            new XElement(
                Tns + "Composite",
                Egenskap("id", $"co_{pakke}"),
                Egenskap("mimetype", pakke == Signalpakke ? "multipart/related" : "application/pkcs7-mime"),
                Egenskap("mimeparameters", pakke == Signalpakke ? "type=text/xml" : Kryptert),
                Innhold(pakke).Select(del => new XElement(Tns + "Constituent", Egenskap("idref", del.Id))))));
}
