using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kalendere;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

namespace AcceptanceHarness.Tests.Wire.Messages;

/// <summary>Reads a message into its types and writes it again: what is lost on the way shows.</summary>
internal static class Rewriting
{
    public static byte[] Of(byte[] message)
    {
        var root = WireXml.Load(message).Root!;
        if (ApprecReader.IsApprec(root))
        {
            return ApprecWriter.ToBytes(ApprecReader.Read(message));
        }

        return IsBare(root) ? WireXml.ToBytes(new XDocument(Content(root))) : Envelope(MsgHeadReader.Read(message));
    }

    /// <summary>Whether it travels without a hodemelding, or beside the message in another's.</summary>
    private static bool IsBare(XElement root) =>
        MessageCatalog.Find(root.Name) is { } type && (type.Type is null || type.Type == Meldingstype.Fest);

    private static byte[] Envelope(MsgHead head)
    {
        var content = Document.Of(Content(head.RequireContent()));
        return MsgHeadWriter.ToBytes(head with { Documents = [content, .. head.Documents.Skip(1)] });
    }

    private static XElement Content(XElement content) => content.Name.LocalName switch
    {
        "Resept" => ReseptWriter.Write(ReseptReader.Read(content)),
        "M41" => M41Writer.Write(M41Reader.Read(content)),
        "M42" => M42Writer.Write(M42Reader.Read(content)),
        "Tilbakekalling" => TilbakekallingWriter.Write(TilbakekallingReader.Read(content)),
        "KvitteringTilbakekalling" => KvitteringTilbakekallingWriter.Write(KvitteringTilbakekallingReader.Read(content)),
        "M95" => M95Writer.Write(M95Reader.Read(content), content.Name.Namespace),
        "M96" => M96Writer.Write(M96Reader.Read(content), content.Name.Namespace),
        "M97" => M97Writer.Write(M97Reader.Read(content), content.Name.Namespace),
        "M98" => M98Writer.Write(M98Reader.Read(content), content.Name.Namespace),
        "Verify" => VerifyWriter.Write(VerifyReader.Read(content), content.Name.Namespace),
        "SlettetReseptRF" => SlettetReseptRFWriter.Write(SlettetReseptRFReader.Read(content)),
        "M911" => M911Writer.Write(M911Reader.Read(content), content.Name.Namespace),
        "M912" => M912Writer.Write(M912Reader.Read(content), content.Name.Namespace),
        "M921" => M921Writer.Write(M921Reader.Read(content), content.Name.Namespace),
        "M922" => M922Writer.Write(M922Reader.Read(content), content.Name.Namespace),
        "Samtykke" => SamtykkeWriter.Write(SamtykkeReader.Read(content)),
        "SvarSamtykke" => SvarSamtykkeWriter.Write(SvarSamtykkeReader.Read(content)),
        "LegemidlerIBruk" => LegemidlerIBrukWriter.Write(LegemidlerIBrukReader.Read(content)),
        "M271" => M271Writer.Write(M271Reader.Read(content)),
        "M272" => M272Writer.Write(M272Reader.Read(content)),
        "Dialogmelding" => DialogmeldingWriter.Write(DialogmeldingReader.Read(content)),
        "Pasientrelasjon" => PasientrelasjonWriter.Write(PasientrelasjonReader.Read(content)),
        "icalendar" => KalenderWriter.Write(KalenderReader.Read(content)),
        "FEST" => M30Writer.Write(M30Reader.Read(content)),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content.Name, "No reader for this message."),
    };
}
