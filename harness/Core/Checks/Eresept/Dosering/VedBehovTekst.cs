using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Dosings as needed: «1 tablett ved behov, høyst 4 i døgnet».</summary>
internal static partial class VedBehovTekst
{
    private const string Dose = $"(?<n>{Tallord.Uttrykk}) (?<u>[a-zæøå.]+)";
    private const string Hoyst = "(?:inntil|opptil|maks\\.?|maksimalt|maksimum|høyst|ikke mer enn)";
    private const string Dogn = "(?:daglig|per døgn|per dag|i døgnet|om dagen)";
    private const string Most = $"{Hoyst} (?<m>{Tallord.Uttrykk})(?: (?<mu>[a-zæøå.]+))? {Dogn}";

    /// <summary>The dosing, or null when the text is not of this form.</summary>
    public static NormalisertDosering? Les(string text) =>
        Uttrykk().Match(text) is { Success: true } match
        && Tallord.Les(match.Groups["n"].Value) is { } amount and > 0
        && Doseenhet.Av(match.Groups["u"].Value) is { } unit
            ? Med(match, amount, unit)
            : null;

    private static NormalisertDosering? Med(Match match, decimal amount, string unit)
    {
        var dosing = new NormalisertDosering { Enhet = unit, Doser = [new Enkeltdose(amount)], VedBehov = true };
        if (!match.Groups["m"].Success)
        {
            return dosing;
        }

        return Tallord.Les(match.Groups["m"].Value) is { } number && Maks(number, match.Groups["mu"].Value, amount, unit) is { } most
            ? dosing with { DognMaks = most }
            : null;
    }

    /// <summary>«Høyst 4» without a unit is 4 doses or 4 tablets: the same only when the dose is one.</summary>
    private static decimal? Maks(decimal number, string word, decimal amount, string unit) => word switch
    {
        "gang" or "ganger" => number * amount,
        "" => amount == 1 ? number : null,
        _ => Doseenhet.Av(word) == unit ? number : null,
    };

    [GeneratedRegex($"^{Dose}(?:,? ved behov(?:[,.]? {Most})?|,? {Most},? ved behov)$")]
    private static partial Regex Uttrykk();
}
