using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Looks for person numbers outside the synthetic series; what holds one is never written (rules.md 5).</summary>
/// <remarks>
/// Only a whole run of exactly eleven digits counts, or six and five with one blank or hyphen between as people write them: never inside
/// longer digits, hex, GUIDs or base64, since one random eleven-digit number in 1,450 has a date and control digits.
/// </remarks>
internal static partial class PersonNumberScreen
{
    private const int Deepest = 4;

    private const int Digits = 11;

    // Eleven digits are fifteen characters of base64 and a padding.
    private const int ShortestPacked = 15;

    // Digits of other scripts, which people's keyboards may give.
    private static readonly SearchValues<char> OtherDigits = SearchValues.Create(
        [.. Enumerable.Range(0x80, char.MaxValue - 0x7F).Select(code => (char)code).Where(char.IsDigit)]);

    /// <summary>True when the bytes, or what is packed inside them, hold a number of the real series.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="budget">What may be unpacked of the message that the bytes belong to.</param>
    public static bool HoldsRealNumber(ReadOnlyMemory<byte> body, UnpackingBudget budget) =>
        body.Length > 0 && Holds(body, depth: 0, budget);

    /// <summary>True when a start line, a header, a fact or a sentence holds one, also percent-encoded in a path or a query.</summary>
    public static bool LineHoldsRealNumber(string line) =>
        Readings(line).Any(IsIn);

    private static bool Holds(ReadOnlyMemory<byte> body, int depth, UnpackingBudget budget)
    {
        if ((Kompresjon.Sniff(body.Span) is { } method ? Unzip(body, method, budget) : body) is not { } plain)
        {
            return false;
        }

        var text = BodyText.Of(plain.Span).Text;
        return BodyText.IsMarkup(text) && XmlPieces.Of(plain) is { } pieces
            ? pieces.Any(piece => HoldsPiece(piece, depth, budget))
            : HoldsText(text, depth, budget);
    }

    /// <summary>What a reader gets of one element or attribute may itself be XML that was escaped.</summary>
    private static bool HoldsPiece(string piece, int depth, UnpackingBudget budget) =>
        depth < Deepest && BodyText.IsMarkup(piece)
            ? Holds(Encoding.UTF8.GetBytes(piece), depth + 1, budget)
            : HoldsText(piece, depth, budget);

    private static bool HoldsText(string text, int depth, UnpackingBudget budget) =>
        LineHoldsRealNumber(text) || (depth < Deepest && Packed(text)
            .TakeWhile(_ => !budget.IsSpent)
            .Any(run => PackedRuns.Unpack(run) is { } bytes && budget.Take(bytes) is { } inner && Holds(inner, depth + 1, budget)));

    /// <summary>The packed runs, and the words of those that may be a sentence with a packed word in it.</summary>
    private static IEnumerable<string> Packed(string text)
    {
        foreach (var range in PackedRuns.In(text, ShortestPacked))
        {
            var run = text[range];
            yield return run;
            foreach (var word in Words(run))
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<string> Words(string run)
    {
        var words = run.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        // Long lines of equal length are one run that was broken.
        var isBroken = words is [{ Length: >= 60 } first, var second, ..] && first.Length == second.Length;
        return words.Length == 1 || isBroken ? [] : words.Where(word => word.Length >= ShortestPacked);
    }

    /// <summary>A text as it stands, and as it is when what it is escaped with is resolved.</summary>
    private static IEnumerable<string> Readings(string text)
    {
        yield return text;
        if (text.Contains('%', StringComparison.Ordinal))
        {
            yield return Uri.UnescapeDataString(Uri.UnescapeDataString(text));
        }

        if (text.Contains("&#", StringComparison.Ordinal))
        {
            yield return WebUtility.HtmlDecode(text);
        }

        if (text.Contains("\\u00", StringComparison.OrdinalIgnoreCase))
        {
            yield return JsonDigit().Replace(text, "$1");
        }
    }

    private static bool IsIn(string text)
    {
        if (text.Length < Digits)
        {
            return false;
        }

        var ascii = text.AsSpan().ContainsAny(OtherDigits) ? string.Concat(text.Select(Ascii)) : text;
        if (!ascii.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        foreach (var match in Written().EnumerateMatches(ascii))
        {
            var number = ascii.Substring(match.Index, match.Length);
            if (NationalId.TryParse(number.Length == Digits ? number : number.Remove(6, 1), out var id) && !id.IsSynthetic)
            {
                return true;
            }
        }

        return false;
    }

    private static char Ascii(char letter) =>
        letter > '9' && char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter;

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

    // A plus sign that begins something begins a telephone number; a hyphen with more digits beyond it makes a longer number.
    [GeneratedRegex("(?<![0-9A-Za-z]|(?:^|[^0-9A-Za-z])\\+)"
        + "(?:[0-9]{11}(?![0-9A-Za-z])|(?<![0-9]-)[0-9]{6}[ \u00A0\u2007\u202F\u2010\u2011-][0-9]{5}(?![0-9A-Za-z]|-[0-9]))")]
    private static partial Regex Written();

    [GeneratedRegex(@"\\u003([0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex JsonDigit();
}
