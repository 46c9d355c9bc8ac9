using System.Buffers;
using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Text;

namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Reads SOAP with attachments (RFC 2045, 2046 and 2387), bounded; never throws on what others sent.</summary>
public static class Mimeleser
{
    private const int FlestDeler = 20;
    private const int StorsteHode = 16 * 1024;
    private const int LengsteSkille = 70;

    /// <summary>Reads a body.</summary>
    /// <param name="contentType">The value of the header Content-Type, or null.</param>
    /// <param name="kropp">The body.</param>
    public static Mimelesing Les(string? contentType, ReadOnlyMemory<byte> kropp)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var media))
        {
            return Mimelesing.Feil($"Forventet Content-Type multipart/related eller text/xml, fikk «{contentType}».");
        }

        return media.MediaType?.ToLowerInvariant() switch
        {
            "text/xml" => new Mimelesing { Rot = new Mimedel("", media.ToString(), kropp) },
            "multipart/related" => LesDeler(media, kropp),
            _ => Mimelesing.Feil($"Forventet Content-Type multipart/related eller text/xml, fikk «{media.MediaType}»."),
        };
    }

    private static Mimelesing LesDeler(MediaTypeHeaderValue media, ReadOnlyMemory<byte> kropp)
    {
        if (Parameter(media, "boundary") is not { Length: > 0 and <= LengsteSkille } boundary || !Ascii.IsValid(boundary))
        {
            return Mimelesing.Feil("Content-Type multipart/related mangler boundary på 1 til 70 tegn.");
        }

        if (Parameter(media, "type") is var type && !"text/xml".Equals(type, StringComparison.OrdinalIgnoreCase))
        {
            return Mimelesing.Feil($"Forventet type=\"text/xml\" i Content-Type, fikk «{type}».");
        }

        var (parts, fault) = Deler(kropp, boundary);
        return fault is not null ? Mimelesing.Feil(fault) : MedRot(parts, Parameter(media, "start"));
    }

    private static Mimelesing MedRot(IReadOnlyList<Mimedel> parts, string? start)
    {
        var same = parts.Where(part => part.Id.Length > 0).GroupBy(part => part.Id, StringComparer.Ordinal).FirstOrDefault(ids => ids.Count() > 1);
        if (same is not null)
        {
            return Mimelesing.Feil($"Flere deler har Content-ID «{same.Key}». Hver del skal ha sin egen.");
        }

        var root = start is null ? parts[0] : parts.FirstOrDefault(part => part.Id == UtenKlammer(start));
        return root is null
            ? Mimelesing.Feil($"Ingen del har Content-ID «{start}», som start i Content-Type viser til.")
            : new Mimelesing { Rot = root, Vedlegg = [.. parts.Where(part => part != root)] };
    }

    private static (IReadOnlyList<Mimedel> Parts, string? Fault) Deler(ReadOnlyMemory<byte> body, string boundary)
    {
        var delimiter = Encoding.ASCII.GetBytes($"\r\n--{boundary}");
        var parts = new List<Mimedel>();
        var left = body;
        if (left.Span.StartsWith(delimiter.AsSpan(2)))
        {
            left = left[(delimiter.Length - 2)..];
        }
        else if (!Forbi(ref left, delimiter))
        {
            return ([], "Innholdet har ingen linje med skillet (boundary) fra Content-Type.");
        }

        while (!left.Span.StartsWith("--"u8))
        {
            if (parts.Count == FlestDeler)
            {
                return ([], FormattableString.Invariant($"Innholdet har flere enn {FlestDeler} deler."));
            }

            var end = left.Span.IndexOf(delimiter);
            if (end < 0)
            {
                return ([], "Innholdet slutter før det siste skillet (boundary med to bindestreker etter).");
            }

            var (part, fault) = Del(left[..end]);
            if (part is null)
            {
                return ([], fault);
            }

            parts.Add(part);
            left = left[(end + delimiter.Length)..];
        }

        return parts.Count == 0 ? ([], "Innholdet har ingen deler.") : (parts, null);
    }

    private static bool Forbi(ref ReadOnlyMemory<byte> left, byte[] delimiter)
    {
        var place = left.Span.IndexOf(delimiter);
        left = place < 0 ? left : left[(place + delimiter.Length)..];
        return place >= 0;
    }

    private static (Mimedel? Part, string? Fault) Del(ReadOnlyMemory<byte> part)
    {
        // The rest of the boundary's own line: spaces alone.
        var line = part.Span.IndexOf("\r\n"u8);
        if (line < 0 || part.Span[..line].ContainsAnyExcept(" \t"u8))
        {
            return (null, "Linjen med skillet (boundary) har noe mer enn skillet.");
        }

        var rest = part[line..];
        var end = rest.Span.IndexOf("\r\n\r\n"u8);
        if (end is < 0 or > StorsteHode)
        {
            return (null, FormattableString.Invariant($"En del mangler den tomme linjen etter hodene, eller hodene er større enn {StorsteHode} byte."));
        }

        var headers = Hoder(Encoding.Latin1.GetString(rest.Span[..end]));
        return Dekodet(headers.GetValueOrDefault("content-transfer-encoding", "7bit"), rest[(end + 4)..]) is { } content
            ? (new Mimedel(UtenKlammer(headers.GetValueOrDefault("content-id", "")), headers.GetValueOrDefault("content-type", "text/plain"), content), null)
            : (null, $"Innholdet i en del er ikke skrevet slik Content-Transfer-Encoding «{headers["content-transfer-encoding"]}» sier. Forventet binary, 8bit, 7bit eller base64.");
    }

    // Of two headers of a name the first stands; a line that begins with a space goes on from the one before.
    private static Dictionary<string, string> Hoder(string text)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line.Split(':', 2) is [var name, var value])
            {
                headers.TryAdd(name.Trim().ToLowerInvariant(), value.Trim());
            }
        }

        return headers;
    }

    private static ReadOnlyMemory<byte>? Dekodet(string encoding, ReadOnlyMemory<byte> content) => encoding.ToLowerInvariant() switch
    {
        "binary" or "8bit" or "7bit" => content,
        "base64" => Base64Dekodet(content.Span),
        _ => null,
    };

    private static ReadOnlyMemory<byte>? Base64Dekodet(ReadOnlySpan<byte> content)
    {
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(content.Length) + 3];
        if (!Base64.IsValid(content) || Base64.DecodeFromUtf8(content, bytes, out _, out var length) != OperationStatus.Done)
        {
            return null;
        }

        return bytes.AsMemory(0, length);
    }

    private static string UtenKlammer(string id) => id is ['<', .. var inner, '>'] ? inner : id;

    private static string? Parameter(MediaTypeHeaderValue media, string name) =>
        media.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"');
}
