using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>The XML namespaces of the messages; the version of a message is read from its namespace.</summary>
public static class Namespaces
{
    /// <summary>Hodemelding 1.2.</summary>
    public static readonly XNamespace MsgHead = "http://www.kith.no/xmlstds/msghead/2006-05-24";

    /// <summary>Document carried as base64.</summary>
    public static readonly XNamespace Base64Container = "http://www.kith.no/xmlstds/base64container";

    /// <summary>Shared data types (CS, CV, PQ).</summary>
    public static readonly XNamespace Kith = "http://www.kith.no/xmlstds";

    /// <summary>Shared parts (Address, Ident).</summary>
    public static readonly XNamespace Felleskomponent = "http://www.kith.no/xmlstds/felleskomponent1";

    /// <summary>XML signature.</summary>
    public static readonly XNamespace XmlDsig = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>Applikasjonskvittering 1.0.</summary>
    public static readonly XNamespace AppRec10 = "http://www.kith.no/xmlstds/apprec/2004-11-21";

    /// <summary>Applikasjonskvittering 1.1.</summary>
    public static readonly XNamespace AppRec11 = "http://www.kith.no/xmlstds/apprec/2012-02-15";

    /// <summary>Dialogmelding 1.0.</summary>
    public static readonly XNamespace Dialog10 = "http://www.kith.no/xmlstds/dialog/2006-10-11";

    /// <summary>Dialogmelding 1.1.</summary>
    public static readonly XNamespace Dialog11 = "http://www.kith.no/xmlstds/dialog/2013-01-23";

    /// <summary>Pasientrelasjon: who acts for the patient.</summary>
    public static readonly XNamespace Pasientrelasjon = "http://www.kith.no/xmlstds/pasientrelasjon/2014-03-28";

    /// <summary>iCalendar in XML (RFC 6321).</summary>
    public static readonly XNamespace Kalender = "urn:ietf:params:xml:ns:icalendar-2.0";

    /// <summary>M1, resept.</summary>
    public static readonly XNamespace M1 = "http://www.kith.no/xmlstds/eresept/m1/2013-10-08";

    /// <summary>What is prescribed, inside M1.</summary>
    public static readonly XNamespace Forskrivning = "http://www.kith.no/xmlstds/eresept/forskrivning/2013-10-08";

    /// <summary>M4.1, forespørsel om referansenummer.</summary>
    public static readonly XNamespace M41 = "http://www.kith.no/xmlstds/eresept/m41/2006-10-06";

    /// <summary>M4.2, referansenummer.</summary>
    public static readonly XNamespace M42 = "http://www.kith.no/xmlstds/eresept/m42/2006-10-06";

    /// <summary>M5, tilbakekalling.</summary>
    public static readonly XNamespace M5 = "http://www.kith.no/xmlstds/eresept/m5/2013-04-16";

    /// <summary>M5.2, kvittering på tilbakekalling.</summary>
    public static readonly XNamespace M52 = "http://www.kith.no/xmlstds/eresept/m52/2013-12-01";

    /// <summary>Extension document of 2022 to M1.</summary>
    public static readonly XNamespace M1Utvidelse = "http://www.kith.no/xmlstds/eresept/m1/2013-10-08/extension/1";

    /// <summary>Extension document of 2022 to M5.</summary>
    public static readonly XNamespace M5Utvidelse = "http://www.kith.no/xmlstds/eresept/m5/2013-04-16/extension/1";

    /// <summary>Extension document of 2022 to M25.1.</summary>
    public static readonly XNamespace M251Utvidelse = "http://www.kith.no/xmlstds/eresept/m251/2013-10-08/extension/1";

    /// <summary>M9.5, forespørsel om resepter på pasient.</summary>
    public static readonly XNamespace M95 = "http://www.ehelse.no/xmlstds/eresept/m95/2021-02-01";

    /// <summary>M9.5, version 2018-07-01.</summary>
    public static readonly XNamespace M95V2018 = "http://www.ehelse.no/xmlstds/eresept/m95/2018-07-01";

    /// <summary>M9.5, version 2015-05-01.</summary>
    public static readonly XNamespace M95V2015 = "http://www.kith.no/xmlstds/eresept/m95/2015-05-01";

    /// <summary>M9.6, reseptliste til rekvirent.</summary>
    public static readonly XNamespace M96 = "http://www.ehelse.no/xmlstds/eresept/m96/2021-02-01";

    /// <summary>M9.6, version 2018-07-01.</summary>
    public static readonly XNamespace M96V2018 = "http://www.ehelse.no/xmlstds/eresept/m96/2018-07-01";

    /// <summary>M9.6, version 2015-05-01.</summary>
    public static readonly XNamespace M96V2015 = "http://www.kith.no/xmlstds/eresept/m96/2015-05-01";

    /// <summary>M9.7, forespørsel om utleveringer på resept.</summary>
    public static readonly XNamespace M97 = "http://www.ehelse.no/xmlstds/eresept/m97/2018-07-01";

    /// <summary>M9.7, version 2015-05-01.</summary>
    public static readonly XNamespace M97V2015 = "http://www.kith.no/xmlstds/eresept/m97/2015-05-01";

    /// <summary>M9.8, utleveringer på resept.</summary>
    public static readonly XNamespace M98 = "http://www.ehelse.no/xmlstds/eresept/m98/2018-07-01";

    /// <summary>M9.8, version 2015-10-15.</summary>
    public static readonly XNamespace M98V2015 = "http://www.kith.no/xmlstds/eresept/m98/2015-10-15";

    /// <summary>M7, slettet resept i Reseptformidleren.</summary>
    public static readonly XNamespace M7 = "http://www.kith.no/xmlstds/eresept/m7/2008-05-01";

    /// <summary>M9.11, forespørsel om legemidler i bruk.</summary>
    public static readonly XNamespace M911 = "http://www.ehelse.no/xmlstds/eresept/m911/2021-10-01";

    /// <summary>M9.11 of 2018.</summary>
    public static readonly XNamespace M911V2018 = "http://www.ehelse.no/xmlstds/eresept/m911/2018-07-01";

    /// <summary>M9.11 of 2014.</summary>
    public static readonly XNamespace M911V2014 = "http://www.kith.no/xmlstds/eresept/m911/2014-01-21";

    /// <summary>M9.12, legemidler i bruk og multidoseansvar.</summary>
    public static readonly XNamespace M912 = "http://www.ehelse.no/xmlstds/eresept/m912/2021-10-01";

    /// <summary>M9.12 of 2018.</summary>
    public static readonly XNamespace M912V2018 = "http://www.ehelse.no/xmlstds/eresept/m912/2018-07-01";

    /// <summary>M9.12 of 2014.</summary>
    public static readonly XNamespace M912V2014 = "http://www.kith.no/xmlstds/eresept/m912/2014-01-21";

    /// <summary>M9.2, of which the older M9.12 carries a part.</summary>
    public static readonly XNamespace M92 = "http://www.kith.no/xmlstds/eresept/m92/2013-10-08";

    /// <summary>M9.21, forespørsel om endrede multidosepasienter.</summary>
    public static readonly XNamespace M921 = "http://www.ehelse.no/xmlstds/eresept/m921/2019-03-01";

    /// <summary>M9.21 of 2013.</summary>
    public static readonly XNamespace M921V2013 = "http://www.kith.no/xmlstds/eresept/m921/2013-10-15";

    /// <summary>M9.22, endrede multidosepasienter.</summary>
    public static readonly XNamespace M922 = "http://www.ehelse.no/xmlstds/eresept/m922/2019-03-01";

    /// <summary>M9.22 of 2013.</summary>
    public static readonly XNamespace M922V2013 = "http://www.kith.no/xmlstds/eresept/m922/2013-10-15";

    /// <summary>M24.1, samtykke.</summary>
    public static readonly XNamespace M241 = "http://www.kith.no/xmlstds/eresept/m241/2009-02-20";

    /// <summary>M24.2, svar på samtykke.</summary>
    public static readonly XNamespace M242 = "http://www.kith.no/xmlstds/eresept/m242/2008-10-03";

    /// <summary>M25.1, legemidler i bruk.</summary>
    public static readonly XNamespace M251 = "http://www.kith.no/xmlstds/eresept/m251/2013-10-08";

    /// <summary>Reactions to medicines, inside M25.1.</summary>
    public static readonly XNamespace KritiskInformasjon = "http://www.kith.no/xmlstds/eresept/ki/2013-04-25";

    /// <summary>M27.1, registrering av multidoseansvar.</summary>
    public static readonly XNamespace M271 = "http://www.kith.no/xmlstds/eresept/m271/2013-04-16";

    /// <summary>M27.2, svar på registrering av multidoseansvar.</summary>
    public static readonly XNamespace M272 = "http://www.kith.no/xmlstds/eresept/m272/2013-04-16";

    /// <summary>M27.4, of which M27.2 and the older M9.12 carry a part.</summary>
    public static readonly XNamespace M274 = "http://www.kith.no/xmlstds/eresept/m274/2012-06-11";

    /// <summary>MV, verifisering av forbindelsen.</summary>
    public static readonly XNamespace Verify = "http://ehelse.no/xmlstds/eresept/mv/2017-01-01";

    /// <summary>MV, version 2013-08-16.</summary>
    public static readonly XNamespace VerifyV2013 = "http://www.kith.no/xmlstds/eresept/mv/2013-08-16";

    /// <summary>M30, FEST.</summary>
    public static readonly XNamespace M30 = "http://www.kith.no/xmlstds/eresept/m30/2014-12-01";

    /// <summary>What is registered, inside M30.</summary>
    public static readonly XNamespace ForskrivningFest = "http://www.kith.no/xmlstds/eresept/forskrivning/2014-12-01";
}
