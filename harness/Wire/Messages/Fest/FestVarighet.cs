using System.Globalization;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>A duration in whole years, months and days by the calendar: a year from a date is the same date next year.</summary>
/// <param name="Ar">Years.</param>
/// <param name="Maneder">Months.</param>
/// <param name="Dager">Days.</param>
public sealed partial record FestVarighet(int Ar, int Maneder, int Dager)
{
    /// <summary>Reads a duration such as <c>P10D</c> or <c>P1Y</c>.</summary>
    /// <exception cref="MessageFormatException">It is none, or has a time of day.</exception>
    public static FestVarighet Parse(string text)
    {
        var match = Form().Match(text);
        return match.Success && text.Length > 1
            ? new FestVarighet(Tall(match, "y"), Tall(match, "m"), Tall(match, "d"))
            : throw new MessageFormatException($"Forventet en varighet som P10D eller P1Y, fikk «{text}».");
    }

    /// <summary>The date that lies this long after another.</summary>
    public DateOnly Etter(DateOnly dag) => dag.AddYears(Ar).AddMonths(Maneder).AddDays(Dager);

    /// <summary>As it stands in the message.</summary>
    public override string ToString()
    {
        var text = $"P{Del(Ar, 'Y')}{Del(Maneder, 'M')}{Del(Dager, 'D')}";
        return text == "P" ? "P0D" : text;
    }

    private static string Del(int tall, char enhet) =>
        tall == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{tall}{enhet}");

    private static int Tall(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^P(?:(?<y>[0-9]{1,3})Y)?(?:(?<m>[0-9]{1,4})M)?(?:(?<d>[0-9]{1,5})D)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
