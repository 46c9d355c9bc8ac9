using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Writes answers: receipts and hodemelding in the form that the request had, and SOAP Faults.</summary>
internal sealed class Svarskriver(ReseptformidlerenOptions options)
{
    private const string ContentType = $"{Soap11.MediaType}; charset=utf-8";
    private static readonly Dictionary<string, string> Avvist = new() { [EreseptFacts.Avvist] = EreseptFacts.Ja };

    /// <summary>A receipt; one that rejects rides in an AppRecFault where the operation declares it.</summary>
    public Answer Apprec(Reading reading, Samtale samtale, DateTimeOffset tid, IReadOnlyList<CV> errors)
    {
        var operation = RekvirentContract.ByName(reading.Operation!);
        if (errors.Count > 0 && operation.DeclaresAppRecFault)
        {
            return ApprecIFeil(samtale, tid, errors);
        }

        var bytes = Kvittering(samtale, tid, errors);
        var answer = Ferdig(200, Soap11.Write(operation.Response, bytes, Form(reading)), bytes);
        return errors.Count > 0 ? answer with { Facts = Avvist } : answer;
    }

    /// <summary>A receipt that rejects, in an AppRecFault.</summary>
    public Answer ApprecIFeil(Samtale samtale, DateTimeOffset tid, IReadOnlyList<CV> errors)
    {
        var bytes = Kvittering(samtale, tid, errors);
        return Ferdig(500, AppRecFault(bytes, errors), bytes) with { Facts = Avvist };
    }

    /// <summary>A receipt that rejects what the state machine did not allow.</summary>
    public Answer Avvisning(Reading reading, Samtale samtale, ReseptformidlerenEffect.Avvist refused) =>
        Apprec(reading, samtale, samtale.Na, [Avvisningskoder.For(refused.Arsak, options) with { OT = refused.Tekst }]);

    /// <summary>A hodemelding with the first document's element and the originals after it.</summary>
    public Answer Melding(
        Reading reading, Samtale samtale, Svarhode hode, XElement content, IEnumerable<ReadOnlyMemory<byte>> originals)
    {
        var bytes = MsgHeadWriter.ToBytes(new MsgHead
        {
            MsgInfo = new MsgInfo
            {
                Type = hode.Type,
                GenDate = hode.Tid,
                MsgId = hode.Id,
                ConversationRef = new ConversationRef(samtale.MeldingId, samtale.Forste),
                Sender = new Organisation
                {
                    OrganisationName = options.Navn,
                    Idents = [Ident.Enh(options.Orgnr), Ident.Her(options.HerId)],
                },
                Receiver = Spor(samtale.Melding),
            },
            Documents = [Document.Of(content), .. originals.Select(original => Original(original.Span, hode.Kompresjon))],
        });
        return Ferdig(200, Soap11.Write(RekvirentContract.ByName(reading.Operation!).Response, bytes, Form(reading)), bytes) with
        {
            Facts = Fakta(hode, content),
        };
    }

    private byte[] Kvittering(Samtale samtale, DateTimeOffset tid, IReadOnlyList<CV> errors)
    {
        var status = errors.Count == 0 ? StatusApprec.Ok : StatusApprec.Avvist;
        return ApprecWriter.ToBytes(new Apprec
        {
            MIGversion = options.Kvitteringsversjon,
            GenDate = tid,
            Id = Samtale.Id("apprec", samtale.MeldingId, status.V, XmlConvert.ToString(tid)),
            Sender = new ApprecPart
            {
                Name = options.Navn,
                Id = options.HerId,
                TypeId = new CS("HER", TypeIdOrganisasjon.Her.DN),
                AdditionalIds = [new ApprecIdent(options.Orgnr, new CS("ENH", TypeIdOrganisasjon.Enh.DN))],
            },
            Receiver = Mottaker(samtale.Melding),
            Status = status,
            Errors = errors,
            OriginalMsgId = new OriginalMsgId(Type(samtale.Melding), samtale.GenDate, samtale.MeldingId),
        });
    }

    private static Dictionary<string, string> Fakta(Svarhode hode, XElement content)
    {
        var facts = new Dictionary<string, string> { [EreseptFacts.SvarMeldingId] = hode.Id };
        if (content.Name.LocalName == "M912" && content.Elements().Elements().FirstOrDefault(e => e.Name.LocalName == "RefMsgId") is { } list)
        {
            facts[EreseptFacts.SvarListeId] = list.Value.Trim();
        }

        return facts;
    }

    /// <summary>A SOAP Fault.</summary>
    public static Answer Feil(string code, string text) =>
        Ferdig(500, Soap11.WriteFault(code, Skrivbar(text)), default) with { Facts = Avvist };

    private static Document Original(ReadOnlySpan<byte> bytes, CS? compression) =>
        compression is null ? Document.OfBase64(bytes) : Document.OfBase64(bytes, compression);

    private static byte[] AppRecFault(byte[] apprec, IReadOnlyList<CV> errors)
    {
        XNamespace soap = "http://schemas.xmlsoap.org/soap/envelope/";
        XNamespace service = RekvirentContract.Namespace;
        var text = string.Join("; ", errors.Select(error => error.OT ?? error.DN ?? error.V));
        return WireXml.ToBytes(new XDocument(
            new XElement(
                soap + "Envelope",
                new XAttribute(XNamespace.Xmlns + "soap", soap),
                new XElement(
                    soap + "Body",
                    new XElement(
                        soap + "Fault",
                        new XElement("faultcode", "soap:Server"),
                        new XElement("faultstring", text),
                        new XElement(
                            "detail",
                            new XElement(
                                service + "AppRecFault",
                                new XElement("dokument", WireXml.Load(apprec).Root),
                                new XElement("message", text))))))));
    }

    private static Answer Ferdig(int status, byte[] body, ReadOnlyMemory<byte> clear) =>
        new() { Status = status, ContentType = ContentType, Body = body, Clear = clear };

    private static DocumentForm Form(Reading reading) => reading.Facts.GetValueOrDefault(EreseptFacts.Innpakning) switch
    {
        "text" => DocumentForm.Text,
        "base64" => DocumentForm.Base64,
        _ => DocumentForm.Xml,
    };

    private static CS Type(EreseptMelding? melding) => new(
        melding?.Type ?? "ukjent", melding?.Tekst("/mh:MsgHead/mh:MsgInfo/mh:Type/@DN") is { Length: > 0 } name ? name : null);

    private static ApprecPart Mottaker(EreseptMelding? melding) => new()
    {
        Name = melding?.AvsenderNavn ?? "Ukjent avsender",
        Id = melding?.AvsenderHerId ?? "ukjent",
        TypeId = new CS("HER", TypeIdOrganisasjon.Her.DN),
        AdditionalIds = melding?.AvsenderOrgnr is { } orgnr ? [new ApprecIdent(orgnr, new CS("ENH", TypeIdOrganisasjon.Enh.DN))] : [],
    };

    private static Organisation Spor(EreseptMelding? melding) => new()
    {
        OrganisationName = melding?.AvsenderNavn ?? "Ukjent avsender",
        Idents = [Ident.Enh(melding?.AvsenderOrgnr ?? "ukjent"), Ident.Her(melding?.AvsenderHerId ?? "ukjent")],
        HealthcareProfessional = melding?.AvsenderHpr is { } hpr ? new HealthcareProfessional { Idents = [Ident.Hpr(hpr)] } : null,
    };

    private static string Skrivbar(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
