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
        return (Former.Select(form => form(text)).FirstOrDefault(dosing => dosing is not null) ?? Trappet(text)) is { } understood
            ? Doseringstolkning.Forstatt(understood)
            : Doseringstolkning.IkkeForstatt($"Teksten «{tekst}» er ikke blant dem tolkeren forstår fullt ut.");
    }

    /// <summary>A dosing in steps, each but the last with the days it lasts: «2 tabletter hver dag i 5 dager, deretter 1 tablett hver dag».</summary>
    private static NormalisertDosering? Trappet(string text)
    {
        var steps = Deretter().Split(text).Select(FastTekst.Les).ToArray();
        return steps.Length > 1 && steps.All(step => step is not null && step.Enhet == steps[0]!.Enhet) && steps[..^1].All(step => step!.Varighet is not null)
            ? steps.Reverse().Aggregate((later, earlier) => earlier! with { Deretter = later })
            : null;
    }

    private static string Ensartet(string text)
    {
        var lower = Mellomrom().Replace(text.Trim().ToLowerInvariant(), " ").TrimEnd('.', ' ');
        return Per().Replace(lower, "per ").Replace("én", "en", StringComparison.Ordinal).Replace("éi", "en", StringComparison.Ordinal);
    }

    [GeneratedRegex(",? (?:deretter|så) ")]
    private static partial Regex Deretter();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Mellomrom();

    [GeneratedRegex(@"\bpr\.? ")]
    private static partial Regex Per();
}
