using System.Text.RegularExpressions;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>What the words of a text in the features mean, where the text itself would be unreadable in a table.</summary>
internal static partial class Merknader
{
    private static readonly Dictionary<string, string> Tekster = new()
    {
        ["med norske tegn"] = "Tas på tom mage, særlig ved øm hals. ÆØÅ æøå é ü ö",
        ["med tegn fra XML"] = "Ved trykk < 100 & puls > 60: ring \"vakt\" ]]> &amp; 'legen'",
        ["med linjeskift"] = "Første linje\nandre linje\n\nfjerde linje",
        ["med symboler"] = "≥ 5 µg – ½ tablett à 10 mg, 37 °C ± 1, «sitat» €",
    };

    public static string Finn(string innhold) =>
        Tekster.TryGetValue(innhold, out var tekst)
            ? tekst
            : Lengde().Match(innhold) is { Success: true } match
                ? Lang(int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture))
                : throw new ArgumentException($"Merknaden «{innhold}» står ikke i tabellen. Legg den til i Merknader.", nameof(innhold));

    /// <summary>A text of the length where every piece is unlike the others, so that a cut or a swap is seen.</summary>
    private static string Lang(int lengde) =>
        string.Concat(Enumerable.Range(1, lengde).Select(n => FormattableString.Invariant($"æ{n} ")))[..(lengde - 1)] + "§";

    [GeneratedRegex("^på (?<n>[0-9]+) tegn$")]
    private static partial Regex Lengde();
}
