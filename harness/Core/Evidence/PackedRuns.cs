namespace AcceptanceHarness.Core.Evidence;

/// <summary>The runs of base64 and base64url in a text, line breaks and blanks in them included; each character is looked at once.</summary>
internal static class PackedRuns
{
    /// <summary>The runs, without padding.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shortest">The fewest characters of a run.</param>
    public static IEnumerable<Range> In(string text, int shortest)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (end, next) = Run(text, at);
            if (end - at >= shortest)
            {
                yield return at..end;
            }

            at = next;
        }
    }

    /// <summary>The bytes that a run packs; null when it is no base64.</summary>
    public static byte[]? Unpack(string run)
    {
        var base64 = string.Concat(run.Where(c => !char.IsWhiteSpace(c))).Replace('-', '+').Replace('_', '/');
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out var length)
            ? bytes[..length]
            : null;
    }

    /// <summary>Where the run that begins here ends, and where to look on; both are beyond the start.</summary>
    private static (int End, int Next) Run(string text, int start)
    {
        if (!IsPacked(text[start]))
        {
            return (start, start + 1);
        }

        var (end, next) = (start + 1, start + 1);
        while (next < text.Length && (IsPacked(text[next]) || char.IsWhiteSpace(text[next])))
        {
            next++;
            end = IsPacked(text[next - 1]) ? next : end;
        }

        return (end, next);
    }

    private static bool IsPacked(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/' or '-' or '_';
}
