using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Reports.Resources;

namespace AcceptanceHarness.Reports.Model;

/// <summary>A recorded body as it is shown: decoded, indented when it is XML or JSON, and never longer than a page can bear.</summary>
internal sealed record Payload(string Text, string Kind, string? Note)
{
    public const int MaxShown = 20_000;
    private const int DeepestIndented = 64;
    private const int MaxIndented = 256 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Payload Of(ReadOnlyMemory<byte> body)
    {
        if (!TryDecode(body.Span, out var text))
        {
            return new("", ReportText.PayloadBinary, Say.With(ReportText.PayloadBinaryNote, Say.Number(body.Length), Hash(body)));
        }

        var (shown, kind) = body.Length <= MaxIndented ? Pretty(text) : (text, ReportText.PayloadText);
        return shown.Length <= MaxShown
            ? new(Visible.Text(shown), kind, null)
            : new(
                Visible.Text(shown[..SafeCut(shown)]),
                kind,
                Say.With(ReportText.PayloadCut, Say.Number(MaxShown), Say.Number(body.Length), Hash(body)));
    }

    private static (string Text, string Kind) Pretty(string text) =>
        TryXml(text, out var xml) ? (xml, ReportText.PayloadXml)
        : TryJson(text, out var json) ? (json, ReportText.PayloadJson)
        : (text, ReportText.PayloadText);

    private static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = StrictUtf8.GetString(bytes);
            return !text.Contains('\0');
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    private static bool TryXml(string text, out string xml)
    {
        xml = "";
        if (!text.AsSpan().TrimStart('\uFEFF').TrimStart().StartsWith("<"))
        {
            return false;
        }

        var written = new StringBuilder();
        try
        {
            if (IsTooDeep(text))
            {
                return false;
            }

            using (var reader = Reader(text))
            using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
            {
                writer.WriteNode(reader, defattr: false);
            }

            xml = written.ToString();
            return true;
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static XmlReader Reader(string text) =>
        XmlReader.Create(
            new StringReader(text.TrimStart('\uFEFF')),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true });

    // Indentation grows with the square of the depth: nesting alone could fill the memory.
    private static bool IsTooDeep(string text)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            if (reader.Depth > DeepestIndented)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryJson(string text, out string json)
    {
        json = "";
        try
        {
            using var document = JsonDocument.Parse(text);
            json = JsonSerializer.Serialize(document.RootElement, Indented).ReplaceLineEndings("\n");
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int SafeCut(string text) => char.IsHighSurrogate(text[MaxShown - 1]) ? MaxShown - 1 : MaxShown;

    private static string Hash(ReadOnlyMemory<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body.Span));
}
