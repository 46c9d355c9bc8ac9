using System.Globalization;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Numbers as people write them in a dosing.</summary>
internal static class Tallord
{
    /// <summary>A regular expression for one number.</summary>
    public const string Uttrykk =
        @"(?:\d+ \d+/\d+|\d+/\d+|\d+(?:[.,]\d+)?|\d*[½¼¾]|en halv|halvannen|halv|en|ett|et|to|tre|fire|fem|seks|sju|åtte)";

    private static readonly Dictionary<string, decimal> Ord = new(StringComparer.Ordinal)
    {
        ["en halv"] = 0.5m,
        ["halv"] = 0.5m,
        ["halvannen"] = 1.5m,
        ["en"] = 1,
        ["ett"] = 1,
        ["et"] = 1,
        ["to"] = 2,
        ["tre"] = 3,
        ["fire"] = 4,
        ["fem"] = 5,
        ["seks"] = 6,
        ["sju"] = 7,
        ["åtte"] = 8,
    };

    /// <summary>The number, or null when it is none or could be read in two ways.</summary>
    public static decimal? Les(string text)
    {
        if (Ord.TryGetValue(text, out var word))
        {
            return word;
        }

        var parts = text.Replace("½", " 1/2", StringComparison.Ordinal).Replace("¼", " 1/4", StringComparison.Ordinal)
            .Replace("¾", " 3/4", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Aggregate<string, decimal?>(0, (sum, part) => sum + Del(part));
    }

    /// <summary>The whole number, or null.</summary>
    public static int? LesHelt(string text) => Les(text) is { } number && number == decimal.Truncate(number) && number < 1000 ? (int)number : null;

    private static decimal? Del(string part)
    {
        if (part.Split('/') is [var over, var under])
        {
            return Desimal(over) is { } numerator && Desimal(under) is { } denominator and not 0 ? numerator / denominator : null;
        }

        // «1.000» kan være ett eller tusen.
        return part.IndexOfAny(['.', ',']) is var point && point >= 0 && part.Length - point == 4 ? null : Desimal(part);
    }

    private static decimal? Desimal(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
