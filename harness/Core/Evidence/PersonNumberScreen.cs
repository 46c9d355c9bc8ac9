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
    private const int Deepest = 3;

    /// <summary>True when the bytes, or what is packed inside them, hold a number of the real series.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="budget">What may be unpacked of the message that the bytes belong to.</param>
    public static bool HoldsRealNumber(ReadOnlyMemory<byte> body, UnpackingBudget budget) =>
        body.Length > 0 && Holds(body, depth: 0, budget);

    /// <summary>True when the text holds a number of the real series.</summary>
    public static bool HoldsRealNumber(string text) =>
        Alone().EnumerateMatches(text) is var matches && Any(text, matches);

    /// <summary>True when a start line, a header, a fact or a sentence holds one, also in a path or a query.</summary>
    public static bool LineHoldsRealNumber(string line) =>
        InLine().EnumerateMatches(line) is var matches && Any(line, matches);

    private static bool Holds(ReadOnlyMemory<byte> body, int depth, UnpackingBudget budget)
    {
        if ((Kompresjon.Sniff(body.Span) is { } method ? Unzip(body, method, budget) : body) is not { } plain)
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(plain.Span);
        return HoldsRealNumber(text) || (depth < Deepest && PackedRuns.In(text)
            .TakeWhile(_ => !budget.IsSpent)
            .Any(run => Unpack(run, budget) is { } inner && Holds(inner, depth + 1, budget)));
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

    private static ReadOnlyMemory<byte>? Unpack(string run, UnpackingBudget budget)
    {
        var base64 = string.Concat(run.Where(c => !char.IsWhiteSpace(c))).Replace('-', '+').Replace('_', '/');
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out var length)
            ? budget.Take(bytes.AsMemory(0, length))
            : null;
    }

    /// <summary>What merely begins as if it were packed is looked at as it is.</summary>
    private static ReadOnlyMemory<byte>? Unzip(ReadOnlyMemory<byte> zipped, CS method, UnpackingBudget budget)
    {
        try
        {
            using var plain = Kompresjon.Read(zipped.ToArray(), method);
            return budget.Take(plain);
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
}
