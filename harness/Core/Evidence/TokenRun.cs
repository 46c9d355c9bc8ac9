using System.Buffers.Text;
using System.Text;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>A JWT in a text: dotted segments, the first of which decodes to a JSON object, however that is written.</summary>
/// <param name="Start">Where its header begins.</param>
/// <param name="Dot">Where its header ends.</param>
/// <param name="Claims">Where its claims, or an encrypted key, end.</param>
/// <param name="End">Where it ends; right after the claims when it has no signature.</param>
internal readonly record struct TokenRun(int Start, int Dot, int Claims, int End)
{
    /// <summary>How <c>{"</c> looks without blanks, with which a header may also begin inside a longer run.</summary>
    private const string Usual = "eyJ";

    // The first six bits of a tab or a line feed, a carriage return, a blank, a brace and a byte order mark.
    private const string First = "CDIe7";

    /// <summary>Whether it is signed or encrypted.</summary>
    public bool IsSigned => End > Claims;

    /// <summary>The tokens of a text; each character is looked at a few times at most.</summary>
    public static IEnumerable<TokenRun> In(string text)
    {
        var at = 0;
        while (at < text.Length && text.IndexOf('.', at) is >= 0 and var dot)
        {
            var token = Header(text, at, dot) is { } start ? Of(text, start, dot) : default;
            if (token.End > 0)
            {
                yield return token;
            }

            at = Math.Max(dot + 1, token.End);
        }
    }

    private static TokenRun Of(string text, int start, int dot)
    {
        var claims = Segment(text, dot + 1);
        var end = Next(text, claims) is { } signature ? signature : claims;
        if (end > claims && Next(text, end) is { } ciphertext && Next(text, ciphertext) is { } tag)
        {
            end = tag;
        }

        return new TokenRun(start, dot, claims, end);
    }

    /// <summary>Where the header that ends at a dot begins; null when none does.</summary>
    private static int? Header(string text, int from, int dot)
    {
        var end = dot;
        while (end > from && text[end - 1] == '=')
        {
            end--;
        }

        var start = end;
        while (start > from && IsUrlSafe(text[start - 1]))
        {
            start--;
        }

        var header = text.AsSpan(start, end - start);
        if (IsHeader(header))
        {
            return start;
        }

        var inside = header.IndexOf(Usual, StringComparison.Ordinal);
        return inside >= 0 && IsHeader(header[inside..]) ? start + inside : null;
    }

    private static bool IsHeader(ReadOnlySpan<char> header)
    {
        if (header.IsEmpty || !First.Contains(header[0], StringComparison.Ordinal))
        {
            return false;
        }

        // Only its beginning counts, so whatever makes the last piece whole will do.
        var whole = string.Concat(header, "AAA".AsSpan(0, (4 - (header.Length % 4)) % 4));
        var json = Encoding.Latin1.GetString(Base64Url.DecodeFromChars(whole)).AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n");
        return json is ['{', ..] && json[1..].TrimStart() is ['"' or '}', ..];
    }

    /// <summary>Where the segment after a dot ends; null when there is none, or nothing in it.</summary>
    private static int? Next(string text, int dot) =>
        dot < text.Length && text[dot] == '.' && Segment(text, dot + 1) is var end && end > dot + 1 ? end : null;

    /// <summary>Where a segment ends, also when it is written as base64 with padding.</summary>
    private static int Segment(string text, int from)
    {
        var at = from;
        while (at < text.Length && (IsUrlSafe(text[at]) || text[at] is '+' or '/'))
        {
            at++;
        }

        while (at > from && at < text.Length && text[at] == '=')
        {
            at++;
        }

        return at;
    }

    private static bool IsUrlSafe(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
