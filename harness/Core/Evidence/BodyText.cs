using System.Text;
using System.Text.Unicode;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>A body as text, in the encoding that its first bytes show.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">UTF-8, UTF-16 or UTF-32; Latin-1, which keeps every byte, for what is none of them.</param>
/// <param name="MarkLength">The bytes of the byte order mark.</param>
internal sealed record BodyText(string Text, Encoding Encoding, int MarkLength)
{
    private static readonly Encoding Utf8Text = Encoding.UTF8;

    // A mark, or how the first ASCII character looks; the longer ones first, since UTF-32 begins as UTF-16 does.
    private static readonly (Func<byte[], bool> Begins, Encoding Encoding, int Mark)[] Wide =
    [
        (b => b is [0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        (b => b is [0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        (b => b is [0, 0, 0, > 0], new UTF32Encoding(bigEndian: true, byteOrderMark: false), 0),
        (b => b is [> 0, 0, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false), 0),
        (b => b is [0xFE, 0xFF, ..], Encoding.BigEndianUnicode, 2),
        (b => b is [0xFF, 0xFE, ..], Encoding.Unicode, 2),
        (b => b is [0, > 0, 0, > 0], Encoding.BigEndianUnicode, 0),
        (b => b is [> 0, 0, > 0, 0], Encoding.Unicode, 0),
        (b => b is [0xEF, 0xBB, 0xBF, ..], Utf8Text, 3),
    ];

    /// <summary>Reads bytes; any bytes.</summary>
    public static BodyText Of(ReadOnlySpan<byte> body)
    {
        var first = body[..Math.Min(4, body.Length)].ToArray();
        var (encoding, mark) = Wide.Where(w => w.Begins(first)).Select(w => (w.Encoding, w.Mark)).FirstOrDefault((Utf8Text, 0));
        return encoding == Utf8Text && !Utf8.IsValid(body)
            ? new BodyText(Encoding.Latin1.GetString(body), Encoding.Latin1, 0)
            : new BodyText(encoding.GetString(body[mark..]), encoding, mark);
    }

    /// <summary>Whether a text begins as markup does.</summary>
    public static bool IsMarkup(string text) => text.AsSpan().TrimStart() is ['<', ..];

    /// <summary>Another text as the same body would have been written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">The body that this was read from.</param>
    public byte[] Write(string text, ReadOnlySpan<byte> body) => [.. body[..MarkLength], .. Encoding.GetBytes(text)];
}
