using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using static AcceptanceHarness.Wire.Ebxml.EbxmlNavn;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Writes ebMS 2.0 envelopes, without signature.</summary>
public static class EbxmlSkriver
{
    private static readonly XName Xpath = Dsig + "XPath";

    /// <summary>Writes an envelope.</summary>
    public static byte[] Skriv(EbxmlMelding melding)
    {
        ArgumentNullException.ThrowIfNull(melding);

        // Every namespace is declared at the top, so that what is signed has the same ones in force wherever it stands.
        return WireXml.ToBytes(new XDocument(new XElement(
            Soap + "Envelope",
            Navnerom("SOAP", Soap),
            Navnerom("eb", Eb),
            Navnerom("xlink", Xlink),
            new XElement(
                Soap + "Header",
                Hode(melding.Hode),
                melding.Kvitteringsonske is { } asked ? Onske(asked) : null,
                melding.SvarISammeKall ? new XElement(Eb + "SyncReply", Versjonert(), new XAttribute(Soap + "actor", NesteSoap)) : null,
                melding.Kvittering is { } receipt ? Kvittering(receipt) : null,
                melding.Feilliste is { } errors ? Feilliste(errors) : null),
            new XElement(Soap + "Body", melding.Innhold.Count == 0 ? null : Manifest(melding.Innhold)))));
    }

    private static XElement Hode(EbxmlHode hode) => new(
        Eb + "MessageHeader",
        Versjonert(),
        Part("From", hode.Fra),
        Part("To", hode.Til),
        new XElement(Eb + "CPAId", hode.CpaId),
        new XElement(Eb + "ConversationId", hode.SamtaleId),
        new XElement(Eb + "Service", Type(hode.Tjenestetype), hode.Tjeneste),
        new XElement(Eb + "Action", hode.Handling),
        new XElement(
            Eb + "MessageData",
            new XElement(Eb + "MessageId", hode.MeldingId),
            new XElement(Eb + "Timestamp", Tid(hode.Tidspunkt)),
            hode.RefTilMeldingId is { } reference ? new XElement(Eb + "RefToMessageId", reference) : null,
            hode.LeverInnen is { } limit ? new XElement(Eb + "TimeToLive", Tid(limit)) : null),
        hode.UtenDuplikater ? new XElement(Eb + "DuplicateElimination") : null,
        hode.Beskrivelse is { } text ? new XElement(Eb + "Description", new XAttribute(XNamespace.Xml + "lang", "NO"), text) : null);

    private static XElement Part(string name, EbxmlPart part) => new(
        Eb + name,
        part.Ider.Select(id => new XElement(Eb + "PartyId", Type(id.Type), id.Verdi)),
        part.Rolle is { } role ? new XElement(Eb + "Role", role) : null);

    private static XElement Onske(EbxmlKvitteringsonske asked) => new(
        Eb + "AckRequested", Versjonert(), new XAttribute(Soap + "actor", asked.Aktor), new XAttribute(Eb + "signed", XmlConvert.ToString(asked.Signert)));

    private static XElement Kvittering(EbxmlKvittering receipt) => new(
        Eb + "Acknowledgment",
        Versjonert(),
        new XAttribute(Soap + "actor", MottakersMsh),
        new XElement(Eb + "Timestamp", Tid(receipt.Tidspunkt)),
        new XElement(Eb + "RefToMessageId", receipt.MeldingId),
        receipt.Referanser.Select(Referanse));

    private static XElement Referanse(EbxmlReferanse reference) => new(
        Dsig + "Reference",
        new XAttribute("URI", reference.Uri),
        reference.Transformasjoner.Count == 0 ? null : new XElement(Dsig + "Transforms", reference.Transformasjoner.Select(Transformasjon)),
        new XElement(Dsig + "DigestMethod", new XAttribute("Algorithm", reference.Metode)),
        new XElement(Dsig + "DigestValue", reference.Verdi));

    private static XElement Transformasjon(string algorithm) => new(
        Dsig + "Transform",
        new XAttribute("Algorithm", algorithm),
        algorithm == EbxmlTransformasjoner.Xpath ? new XElement(Xpath, EbxmlTransformasjoner.Uttrykk("SOAP")) : null);

    private static XElement Feilliste(EbxmlFeilliste errors) => new(
        Eb + "ErrorList", Versjonert(), new XAttribute(Eb + "highestSeverity", errors.HoyesteAlvor), errors.Feil.Select(Feil));

    private static XElement Feil(EbxmlFeil error) => new(
        Eb + "Error",
        new XAttribute(Eb + "errorCode", error.Kode),
        new XAttribute(Eb + "severity", error.Alvor),
        error.Sted is { } place ? new XAttribute(Eb + "location", place) : null,
        error.Tekst is { } text ? new XElement(Eb + "Description", new XAttribute(XNamespace.Xml + "lang", "NO"), text) : null);

    private static XElement Manifest(IReadOnlyList<string> contents) => new(
        Eb + "Manifest",
        new XAttribute(Eb + "version", Versjon),
        contents.Select(id => new XElement(Eb + "Reference", new XAttribute(Xlink + "href", Cid + id), new XAttribute(Xlink + "type", "simple"))));

    private static object[] Versjonert() => [new XAttribute(Soap + "mustUnderstand", "1"), new XAttribute(Eb + "version", Versjon)];

    private static XAttribute? Type(string? type) => type is null ? null : new XAttribute(Eb + "type", type);

    private static XAttribute Navnerom(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name.NamespaceName);

    private static string Tid(DateTimeOffset time) => XmlConvert.ToString(time.UtcDateTime, XmlDateTimeSerializationMode.Utc);
}
