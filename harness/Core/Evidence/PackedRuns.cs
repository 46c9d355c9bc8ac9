using System.Buffers;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The runs of base64 and base64url in a text, line breaks and blanks in them included; each character is looked at once.</summary>
internal static class PackedRuns
{
    private static readonly SearchValues<char> Packed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    private static readonly SearchValues<char> PackedOrBlank = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(letter => Packed.Contains(letter) || char.IsWhiteSpace(letter))]);

    /// <summary>The runs, without padding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shortest">The fewest characters of a run.</param>
    public static IEnumerable<Range> In(string text, int shortest)
    {
        for (var start = Next(text, 0); start < text.Length;)
        {
            var (end, next) = Run(text, start);
            if (end - start >= shortest)
            {
                yield return start..end;
            }

            start = Next(text, next);
        }
    }

    /// <summary>The bytes that a run packs; null when it is no base64.</summary>
    public static byte[]? Unpack(string run)
    {
        var base64 = new char[(run.Length + 3) / 4 * 4];
        var length = 0;
        foreach (var letter in run)
        {
            if (!char.IsWhiteSpace(letter))
            {
                base64[length++] = letter switch { '-' => '+', '_' => '/', _ => letter };
            }
        }

        var padded = (length + 3) / 4 * 4;
        base64.AsSpan(length, padded - length).Fill('=');
        var bytes = new byte[padded / 4 * 3];
        return Convert.TryFromBase64Chars(base64.AsSpan(0, padded), bytes, out var unpacked) ? bytes[..unpacked] : null;
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Packed);
        return next < 0 ? text.Length : from + next;
    }

    /// <summary>Where the run that begins here ends, and where to look on; both are beyond the start.</summary>
    private static (int End, int Next) Run(string text, int start)
    {
        var rest = text.AsSpan(start);
        var length = rest.IndexOfAnyExcept(PackedOrBlank);
        var run = length < 0 ? rest : rest[..length];
        return (start + run.LastIndexOfAny(Packed) + 1, start + run.Length);
    }
}
