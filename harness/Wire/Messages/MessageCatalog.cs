using System.Xml.Linq;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Messages.Kalendere;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Every kind of message that the harness reads or writes.</summary>
public static class MessageCatalog
{
    /// <summary>All of them, in reading order; an older version of a message has its date in the name.</summary>
    public static IReadOnlyList<MessageType> All { get; } =
    [
        Of("M1", Meldingstype.Resept, Namespaces.M1 + "Resept", M1Example.Create),
        Of("M4.1", Meldingstype.ForesporselReferansenummer, Namespaces.M41 + "M41", M41Example.Create),
        Of("M4.2", Meldingstype.Referansenummer, Namespaces.M42 + "M42", M42Example.Create),
        Of("M5", Meldingstype.Tilbakekalling, Namespaces.M5 + "Tilbakekalling", M5Example.Create),
        Of("M5.2", Meldingstype.KvitteringTilbakekalling, Namespaces.M52 + "KvitteringTilbakekalling", M52Example.Create),
        Of("M7", Meldingstype.SlettetResept, Namespaces.M7 + "SlettetReseptRF", M7Example.Create),
        Of("M9.5", Meldingstype.ForesporselResepter, Namespaces.M95 + "M95", M95Example.Create),
        Of("M9.5 2018-07-01", Meldingstype.ForesporselResepter, Namespaces.M95V2018 + "M95", M95Example.Create2018),
        Of("M9.5 2015-05-01", Meldingstype.ForesporselResepter, Namespaces.M95V2015 + "M95", M95Example.Create2015),
        Of("M9.6", Meldingstype.Reseptliste, Namespaces.M96 + "M96", M96Example.Create),
        Of("M9.6 2018-07-01", Meldingstype.Reseptliste, Namespaces.M96V2018 + "M96", M96Example.Create2018),
        Of("M9.6 2015-05-01", Meldingstype.Reseptliste, Namespaces.M96V2015 + "M96", M96Example.Create2015),
        Of("M9.7", Meldingstype.ForesporselUtleveringer, Namespaces.M97 + "M97", M97Example.Create),
        Of("M9.7 2015-05-01", Meldingstype.ForesporselUtleveringer, Namespaces.M97V2015 + "M97", M97Example.Create2015),
        Of("M9.8", Meldingstype.Utleveringer, Namespaces.M98 + "M98", M98Example.Create),
        Of("M9.8 2015-10-15", Meldingstype.Utleveringer, Namespaces.M98V2015 + "M98", M98Example.Create2015),
        Of("M9.11", Meldingstype.ForesporselLegemidlerIBruk, Namespaces.M911 + "M911", M911Example.Create),
        Of("M9.11 (2018)", Meldingstype.ForesporselLegemidlerIBruk, Namespaces.M911V2018 + "M911", M911Example.Create2018),
        Of("M9.11 (2014)", Meldingstype.ForesporselLegemidlerIBruk, Namespaces.M911V2014 + "M911", M911Example.Create2014),
        Of("M9.12", Meldingstype.LegemidlerIBrukSvar, Namespaces.M912 + "M912", M912Example.Create),
        Of("M9.12 (2018)", Meldingstype.LegemidlerIBrukSvar, Namespaces.M912V2018 + "M912", M912Example.Create2018),
        Of("M9.12 (2014)", Meldingstype.LegemidlerIBrukSvar, Namespaces.M912V2014 + "M912", M912Example.Create2014),
        Of("M9.21", Meldingstype.ForesporselMultidosepasienter, Namespaces.M921 + "M921", M921Example.Create),
        Of("M9.21 (2013)", Meldingstype.ForesporselMultidosepasienter, Namespaces.M921V2013 + "M921", M921Example.Create2013),
        Of("M9.22", Meldingstype.EndredeMultidosepasienter, Namespaces.M922 + "M922", M922Example.Create),
        Of("M9.22 (2013)", Meldingstype.EndredeMultidosepasienter, Namespaces.M922V2013 + "M922", M922Example.Create2013),
        Of("M24.1", Meldingstype.Samtykke, Namespaces.M241 + "Samtykke", M241Example.Create),
        Of("M24.2", Meldingstype.SvarSamtykke, Namespaces.M242 + "SvarSamtykke", M242Example.Create),
        Of("M25.1", Meldingstype.LegemidlerIBruk, Namespaces.M251 + "LegemidlerIBruk", M251Example.Create),
        Of("M27.1", Meldingstype.Multidoseansvar, Namespaces.M271 + "M271", M271Example.Create),
        Of("M27.2", Meldingstype.SvarMultidoseansvar, Namespaces.M272 + "M272", M272Example.Create),
        Of("M30", Meldingstype.Fest, Namespaces.M30 + "FEST", M30Example.Create),
        Of("MV", Meldingstype.Verify, Namespaces.Verify + "Verify", VerifyExample.Create),
        Of("MV 2013-08-16", Meldingstype.Verify, Namespaces.VerifyV2013 + "Verify", VerifyExample.Create2013),
        Of("AppRec 1.0", Meldingstype.Apprec, Namespaces.AppRec10 + "AppRec", ApprecExample.Create10),
        Of("AppRec 1.1", Meldingstype.Apprec, Namespaces.AppRec11 + "AppRec", ApprecExample.Create11),
        Of("Dialogmelding 1.1", Dialogtype(Meldingsfunksjon.Ekontakt), Namespaces.Dialog11 + "Dialogmelding", DialogExample.Create11) with { HasPublicSchema = false },
        Of("Dialogmelding 1.0", Dialogtype(Meldingsfunksjon.Timer), Namespaces.Dialog10 + "Dialogmelding", DialogExample.Create10) with { HasPublicSchema = false },
        Of("Pasientrelasjon", null, Namespaces.Pasientrelasjon + "Pasientrelasjon", PasientrelasjonExample.Create),
        Of("iCalendar", null, Namespaces.Kalender + "icalendar", KalenderExample.Create) with { HasPublicSchema = false },
    ];

    /// <summary>The kind of message an element is, or null when it is none that we know.</summary>
    public static MessageType? Find(XName root) => All.FirstOrDefault(type => type.Root == root);

    private static CS Dialogtype(string funksjon) => new(funksjon);

    private static MessageType Of(string name, CS? type, XName root, Func<XDocument> example) =>
        new() { Name = name, Type = type, Root = root, Example = example };
}
