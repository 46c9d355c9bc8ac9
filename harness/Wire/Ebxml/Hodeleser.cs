using System.Xml.Linq;
using static AcceptanceHarness.Wire.Ebxml.EbxmlFeilkode;
using static AcceptanceHarness.Wire.Ebxml.EbxmlNavn;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Reads a MessageHeader.</summary>
internal static class Hodeleser
{
    /// <summary>What stands in it, with what is wrong added; what is missing is empty.</summary>
    public static EbxmlHode Les(XElement header, Avvikssamler avvik)
    {
        avvik.SeVersjon(header);
        var service = header.Element(Eb + "Service");
        var data = header.Element(Eb + "MessageData") ?? new XElement(Eb + "MessageData");
        var hode = new EbxmlHode
        {
            Fra = Part(header, "From", avvik),
            Til = Part(header, "To", avvik),
            CpaId = avvik.Tekst(header, Eb + "CPAId"),
            SamtaleId = avvik.Tekst(header, Eb + "ConversationId"),
            Tjeneste = avvik.Tekst(header, Eb + "Service"),
            Tjenestetype = service is null ? null : Avvikssamler.Attributt(service, "type"),
            Handling = avvik.Tekst(header, Eb + "Action"),
            MeldingId = avvik.Tekst(data, Eb + "MessageId"),
            Tidspunkt = avvik.Tid(data, Eb + "Timestamp"),
            RefTilMeldingId = avvik.ValgfriTekst(data, Eb + "RefToMessageId"),
            LeverInnen = avvik.ValgfriTid(data, Eb + "TimeToLive"),
            UtenDuplikater = header.Element(Eb + "DuplicateElimination") is not null,
            Beskrivelse = header.Element(Eb + "Description")?.Value.Trim(),
        };
        SeSammenheng(hode, avvik);
        return hode;
    }

    private static EbxmlPart Part(XElement header, string name, Avvikssamler avvik)
    {
        var part = header.Element(Eb + name) ?? new XElement(Eb + name);
        EbxmlPartsid[] ids = [.. part.Elements(Eb + "PartyId").Select(id => new EbxmlPartsid(Avvikssamler.Attributt(id, "type"), id.Value.Trim()))];
        if (ids.Length == 0 || ids.Any(id => id.Verdi.Length == 0))
        {
            avvik.Legg(OtherXml, $"//eb:{name}/eb:PartyId", $"Forventet minst én PartyId med innhold i {name}.");
        }

        if (ids.Any(id => id.Type is null && !ErUri(id.Verdi)))
        {
            avvik.Legg(Inconsistent, $"//eb:{name}/eb:PartyId/@eb:type", $"En PartyId i {name} uten type skal være en URI. Oppgi type, for eksempel HER.");
        }

        return new EbxmlPart { Ider = ids, Rolle = avvik.ValgfriTekst(part, Eb + "Role") };
    }

    private static void SeSammenheng(EbxmlHode hode, Avvikssamler avvik)
    {
        if (hode.Tjeneste.Length > 0 && hode.Tjenestetype is null && !ErUri(hode.Tjeneste))
        {
            avvik.Legg(Inconsistent, "//eb:Service/@eb:type", $"Service «{hode.Tjeneste}» uten type skal være en URI. Oppgi type, for eksempel string.");
        }

        if (hode.ErSignal && hode.Handling is not (Acknowledgment or MessageError))
        {
            avvik.Legg(NotSupported, "//eb:Action", $"Forventet {Acknowledgment} eller {MessageError} for tjenesten {Signaltjeneste}, fikk «{hode.Handling}».");
        }

        if (hode.ErSignal && string.IsNullOrEmpty(hode.RefTilMeldingId))
        {
            avvik.Legg(Inconsistent, "//eb:MessageData/eb:RefToMessageId", "En kvittering eller feilmelding skal ha RefToMessageId.");
        }

        if (hode.LeverInnen is { } limit && limit < hode.Tidspunkt)
        {
            avvik.Legg(Inconsistent, "//eb:MessageData/eb:TimeToLive", "TimeToLive er før Timestamp.");
        }
    }

    private static bool ErUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out _);
}
