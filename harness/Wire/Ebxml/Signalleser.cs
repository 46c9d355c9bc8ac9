using System.Xml.Linq;
using static AcceptanceHarness.Wire.Ebxml.EbxmlFeilkode;
using static AcceptanceHarness.Wire.Ebxml.EbxmlNavn;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Reads what an envelope says of receipts: that one is asked for, that it is one, or that it tells of errors.</summary>
internal static class Signalleser
{
    /// <summary>Reads an AckRequested.</summary>
    public static EbxmlKvitteringsonske Onske(XElement asked, Avvikssamler avvik)
    {
        avvik.SeVersjon(asked);
        var actor = (string?)asked.Attribute(Soap + "actor") ?? MottakersMsh;
        var signed = Avvikssamler.Attributt(asked, "signed");
        if (actor != MottakersMsh)
        {
            avvik.Legg(NotSupported, "//eb:AckRequested/@SOAP:actor", $"Forventet kvittering fra {MottakersMsh}, fikk «{actor}».");
        }

        if (signed is not ("true" or "false" or "1" or "0"))
        {
            avvik.Legg(OtherXml, "//eb:AckRequested/@eb:signed", $"Forventet true eller false i signed, fikk «{signed}».");
        }

        return new EbxmlKvitteringsonske(signed is "true" or "1", actor);
    }

    /// <summary>Reads an Acknowledgment.</summary>
    public static EbxmlKvittering Kvittering(XElement receipt, Avvikssamler avvik)
    {
        avvik.SeVersjon(receipt);
        return new EbxmlKvittering(avvik.Tid(receipt, Eb + "Timestamp"), avvik.Tekst(receipt, Eb + "RefToMessageId"))
        {
            Referanser = [.. receipt.Elements(Dsig + "Reference").Select(Referanse)],
        };
    }

    /// <summary>Reads an ErrorList.</summary>
    public static EbxmlFeilliste Feilliste(XElement errors, Avvikssamler avvik)
    {
        avvik.SeVersjon(errors);
        var highest = Avvikssamler.Attributt(errors, "highestSeverity");
        if (highest is not (EbxmlFeil.Error or EbxmlFeil.Warning))
        {
            avvik.Legg(OtherXml, "//eb:ErrorList/@eb:highestSeverity", $"Forventet Error eller Warning i highestSeverity, fikk «{highest}».");
        }

        EbxmlFeil[] all = [.. errors.Elements(Eb + "Error").Select(Feil)];
        if (all.Length == 0 || all.Any(error => error.Kode.Length == 0))
        {
            avvik.Legg(OtherXml, "//eb:ErrorList/eb:Error", "Forventet minst én Error med errorCode.");
        }

        return new EbxmlFeilliste(highest ?? "", all);
    }

    private static EbxmlFeil Feil(XElement error) => new(
        Avvikssamler.Attributt(error, "errorCode") ?? "",
        Avvikssamler.Attributt(error, "severity") ?? "",
        Avvikssamler.Attributt(error, "location"),
        error.Element(Eb + "Description")?.Value.Trim());

    private static EbxmlReferanse Referanse(XElement reference) => new(
        (string?)reference.Attribute("URI") ?? "",
        (string?)reference.Element(Dsig + "DigestMethod")?.Attribute("Algorithm") ?? "",
        reference.Element(Dsig + "DigestValue")?.Value.Trim() ?? "")
    {
        Transformasjoner = [.. reference.Elements(Dsig + "Transforms").Elements(Dsig + "Transform").Select(transform => (string?)transform.Attribute("Algorithm") ?? "")],
    };
}
