using System.Text;
using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Looks for person numbers outside the synthetic series; what holds one is never written (rules.md 5).</summary>
/// <remarks>
/// Only a whole run of exactly eleven digits that stands alone counts: never inside longer digits, hex, GUIDs or base64,
/// since one random eleven-digit number in 1,450 has a date and control digits.
/// </remarks>
internal static partial class PersonNumberScreen
{
    /// <summary>True when the bytes, or what is packed inside them, hold a number of the real series.</summary>
    public static bool HoldsRealNumber(ReadOnlyMemory<byte> body) => body.Length > 0 && Holds(body, depth: 0);

    /// <summary>True when the text holds a number of the real series.</summary>
    public static bool HoldsRealNumber(string text) =>
        Alone().EnumerateMatches(text) is var matches && Any(text, matches);

    /// <summary>True when a start line, a header or a sentence holds one, also in a path or a query.</summary>
    public static bool LineHoldsRealNumber(string line) =>
        InLine().EnumerateMatches(line) is var matches && Any(line, matches);

    private static bool Holds(ReadOnlyMemory<byte> body, int depth)
    {
        var text = Encoding.UTF8.GetString(body.Span);
        if (HoldsRealNumber(text))
        {
            return true;
        }

        if (depth == 3)
        {
            return false;
        }

        return Packed().Matches(text).Any(m => Unpack(m.Value) is { } inner && Holds(inner, depth + 1));
    }

    private static bool Any(string text, Regex.ValueMatchEnumerator matches)
    {
        foreach (var match in matches)
        {
            if (NationalId.TryParse(text.Substring(match.Index, match.Length), out var id) && !id.IsSynthetic)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlyMemory<byte>? Unpack(string text)
    {
        var base64 = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('-', '+').Replace('_', '/');
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out var length))
        {
            return null;
        }

        var inner = bytes.AsMemory(0, length);
        return Kompresjon.Sniff(inner.Span) is { } method ? Unzip(inner, method) : inner;
    }

    /// <summary>What merely begins as if it were packed is looked at as it is.</summary>
    private static ReadOnlyMemory<byte> Unzip(ReadOnlyMemory<byte> zipped, CS method)
    {
        try
        {
            return Kompresjon.Unpack(zipped.ToArray(), method, out _);
        }
        catch (InvalidDataException)
        {
            return zipped;
        }
    }

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{11}(?![0-9A-Za-z])")]
    private static partial Regex InLine();

    [GeneratedRegex("(?<![0-9A-Za-z+/_-])[0-9]{11}(?![0-9A-Za-z+/_=-])")]
    private static partial Regex Alone();

    // Shorter packed runs cannot hold a message; GUIDs and hashes stay below.
    [GeneratedRegex(@"[A-Za-z0-9+/_-][A-Za-z0-9+/_\-\s]{78,}[A-Za-z0-9+/_-]={0,2}")]
    private static partial Regex Packed();
}
