using System.Globalization;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Eresept.Fest;

/// <summary>Reckons with a duration of whole years, months and days by the calendar.</summary>
internal static partial class Gyldighetstid
{
    /// <summary>The main rule: one year.</summary>
    public const string Hovedregel = "P1Y";

    /// <summary>The last date that lies within a duration from a date; null when the duration cannot be read.</summary>
    public static DateOnly? SisteDag(DateOnly fra, string varighet) =>
        Form().Match(varighet) is { Success: true } match
            ? fra.AddYears(Tall(match, 1)).AddMonths(Tall(match, 2)).AddDays(Tall(match, 3))
            : null;

    /// <summary>A duration in words, for example <c>10 dager</c>.</summary>
    public static string IOrd(string varighet) => Form().Match(varighet) is { Success: true } match
        ? string.Join(" og ", new[] { Ord(Tall(match, 1), "år", "år"), Ord(Tall(match, 2), "måned", "måneder"), Ord(Tall(match, 3), "dag", "dager") }.OfType<string>())
        : varighet;

    private static string? Ord(int tall, string en, string flere) =>
        tall == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{tall} {(tall == 1 ? en : flere)}");

    private static int Tall(Match match, int gruppe) =>
        match.Groups[gruppe] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^P(?=[0-9])(?:([0-9]{1,3})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,5})D)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
