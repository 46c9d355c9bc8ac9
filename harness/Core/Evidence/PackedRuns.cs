namespace AcceptanceHarness.Core.Evidence;

/// <summary>The runs of base64 and base64url in a text, line breaks and blanks in them included; each character is looked at once.</summary>
internal static class PackedRuns
{
    // Shorter packed runs cannot hold a message; GUIDs and hashes stay below.
    private const int Shortest = 80;

    /// <summary>The runs, without padding.</summary>
    public static IEnumerable<string> In(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (end, next) = Run(text, at);
            if (end - at >= Shortest)
            {
                yield return text[at..end];
            }

            at = next;
        }
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
