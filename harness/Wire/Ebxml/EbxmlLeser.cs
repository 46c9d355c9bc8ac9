using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using static AcceptanceHarness.Wire.Ebxml.EbxmlFeilkode;
using static AcceptanceHarness.Wire.Ebxml.EbxmlNavn;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Reads ebMS 2.0 envelopes; never throws on what others sent.</summary>
public static class EbxmlLeser
{
    private static readonly HashSet<XName> Forstatt =
        [Eb + "MessageHeader", Eb + "AckRequested", Eb + "SyncReply", Eb + "Acknowledgment", Eb + "ErrorList", Dsig + "Signature"];

    /// <summary>Reads an envelope.</summary>
    public static EbxmlLesing Les(ReadOnlyMemory<byte> konvolutt)
    {
        try
        {
            return Les(WireXml.Load(konvolutt).Root);
        }
        catch (MessageFormatException fault)
        {
            return Ulest("", $"{fault.Message.TrimEnd('.')}.");
        }
    }

    private static EbxmlLesing Les(XElement? root)
    {
        if (root?.Name != Soap + "Envelope")
        {
            return Ulest("/*", $"Forventet en SOAP 1.1-konvolutt, fikk elementet «{root?.Name}».");
        }

        // Of several, one could be signed and another be read.
        XElement[] headers = [.. root.Elements(Soap + "Header")], bodies = [.. root.Elements(Soap + "Body")];
        if (headers is not [var header] || bodies is not [var body] || ForOss(header, "MessageHeader") is not [var messageHeader])
        {
            return Ulest("/SOAP:Envelope", "Forventet én Header med én MessageHeader, og én Body.");
        }

        var avvik = new Avvikssamler();
        var melding = new EbxmlMelding
        {
            Hode = Hodeleser.Les(messageHeader, avvik),
            Kvitteringsonske = Eneste(header, "AckRequested", avvik) is { } asked ? Signalleser.Onske(asked, avvik) : null,
            SvarISammeKall = header.Element(Eb + "SyncReply") is not null,
            Kvittering = Eneste(header, "Acknowledgment", avvik) is { } receipt ? Signalleser.Kvittering(receipt, avvik) : null,
            Feilliste = Eneste(header, "ErrorList", avvik) is { } errors ? Signalleser.Feilliste(errors, avvik) : null,
            Innhold = Manifest(body, avvik),
        };
        foreach (var unknown in header.Elements().Where(element => !Forstatt.Contains(element.Name) && MaForstas(element)))
        {
            avvik.Legg(NotSupported, Sted(unknown), $"Elementet «{unknown.Name.LocalName}» må forstås (mustUnderstand), og er ikke støttet.");
        }

        return new EbxmlLesing { Melding = melding, Avvik = avvik.Alle };
    }

    private static XElement? Eneste(XElement header, string name, Avvikssamler avvik)
    {
        var found = ForOss(header, name);
        if (found.Length > 1)
        {
            avvik.Legg(OtherXml, $"//eb:{name}", $"Forventet høyst én {name}, fikk {found.Length}.");
        }

        return found.FirstOrDefault();
    }

    // What is for the next message handler is not signed, and may have been added on the way.
    private static XElement[] ForOss(XElement header, string name) =>
        [.. header.Elements(Eb + name).Where(element => (string?)element.Attribute(Soap + "actor") is not (NesteMsh or NesteSoap))];

    private static string[] Manifest(XElement body, Avvikssamler avvik)
    {
        string[] references = [.. body.Elements(Eb + "Manifest").Elements(Eb + "Reference").Select(reference => (string?)reference.Attribute(Xlink + "href") ?? "")];
        foreach (var reference in references.Where(reference => !reference.StartsWith(Cid, StringComparison.Ordinal)))
        {
            avvik.Legg(NotSupported, "//eb:Manifest/eb:Reference/@xlink:href", $"Forventet en referanse med cid:, fikk «{reference}».");
        }

        return [.. references.Where(reference => reference.StartsWith(Cid, StringComparison.Ordinal)).Select(reference => reference[Cid.Length..])];
    }

    private static bool MaForstas(XElement element) => (string?)element.Attribute(Soap + "mustUnderstand") is "1" or "true";

    private static string Sted(XElement element) => $"/SOAP:Envelope/SOAP:Header/{(element.Name.Namespace == Eb ? "eb:" : "")}{element.Name.LocalName}";

    private static EbxmlLesing Ulest(string place, string text) => new() { Avvik = [new EbxmlAvvik(OtherXml, place, text)] };
}
