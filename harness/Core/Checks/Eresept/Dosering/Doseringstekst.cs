using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>Reads a dosing in words (DosVeiledEnkel). It must understand every word, else it refuses.</summary>
internal static partial class Doseringstekst
{
    private static readonly Func<string, NormalisertDosering?>[] Former =
    [
        VedBehovTekst.Les,
        FastTekst.Les,
    ];

    /// <summary>What the text says.</summary>
    public static Doseringstolkning Les(string tekst)
    {
        var text = Ensartet(tekst);
        return Former.Select(form => form(text)).FirstOrDefault(dosing => dosing is not null) is { } understood
            ? Doseringstolkning.Forstatt(understood)
            : Doseringstolkning.IkkeForstatt($"Teksten «{tekst}» er ikke blant dem tolkeren forstår fullt ut.");
    }

    private static string Ensartet(string text)
    {
        var lower = Mellomrom().Replace(text.Trim().ToLowerInvariant(), " ").TrimEnd('.', ' ');
        return Per().Replace(lower, "per ").Replace("én", "en", StringComparison.Ordinal).Replace("éi", "en", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Mellomrom();

    [GeneratedRegex(@"\bpr\.? ")]
    private static partial Regex Per();
}
