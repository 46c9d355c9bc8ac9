using System.Text.Json;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>A message as it is posted.</summary>
internal sealed record Ediforsendelse
{
    private static readonly string[] Innholdstyper = ["application/xml", "text/xml"];

    /// <summary>Each thing that is wrong.</summary>
    public required IReadOnlyList<string> Feil { get; init; }

    /// <summary>The document, base64.</summary>
    public string Innhold { get; private init; } = "";

    /// <summary>The document's media type.</summary>
    public string Innholdstype { get; private init; } = "";

    /// <summary>The document's bytes; empty when they could not be had.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>The document; null when it could not be read.</summary>
    public Meldingsdokument? Dokument { get; private init; }

    /// <summary>The receivers that the call names; empty for all of the document's.</summary>
    public IReadOnlyList<string> Mottakere { get; private init; } = [];

    /// <summary>Reads a body; never throws on what others sent.</summary>
    public static Ediforsendelse Les(ReadOnlyMemory<byte> kropp)
    {
        if (Kroppslesing.Les(kropp) is not { } body)
        {
            return new Ediforsendelse { Feil = ["Forventet et JSON-objekt."] };
        }

        var type = JwsReading.Text(body, "contentType");
        var encoding = JwsReading.Text(body, "contentTransferEncoding");
        var text = JwsReading.Text(body, "businessDocument") ?? "";
        var wrong = new List<string>();
        if (!Innholdstyper.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            wrong.Add($"Forventet application/xml i contentType, fikk «{type}».");
        }

        if (!"base64".Equals(encoding, StringComparison.OrdinalIgnoreCase))
        {
            wrong.Add($"Forventet base64 i contentTransferEncoding, fikk «{encoding}».");
        }

        var bytes = new byte[text.Length];
        if (text.Length == 0 || !Convert.TryFromBase64String(text, bytes, out var length))
        {
            return new Ediforsendelse { Feil = [.. wrong, "Forventet base64 i businessDocument."] };
        }

        var document = Meldingsdokument.Les(bytes.AsMemory(0, length), out var unread);
        return new Ediforsendelse
        {
            Feil = [.. wrong, .. unread is null ? [] : new[] { unread }, .. Overstyringsfeil(body)],
            Innhold = text,
            Innholdstype = type ?? "",
            Bytes = bytes.AsMemory(0, length),
            Dokument = document,
            Mottakere = [.. Tall(body, "receiverHerIdsSubset")],
        };
    }

    private static IEnumerable<string> Overstyringsfeil(JsonElement body) =>
        body.TryGetProperty("ebXmlOverrides", out var overrides) && overrides.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null)
            ? ["Forventet et objekt i ebXmlOverrides."]
            : [];

    private static IEnumerable<string> Tall(JsonElement body, string name) =>
        body.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(each => each.ValueKind == JsonValueKind.Number ? each.GetRawText() : "")
            : [];
}
