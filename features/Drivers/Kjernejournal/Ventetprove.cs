using System.Globalization;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>A lab result as it should be shown.</summary>
/// <param name="Navn">What was analysed.</param>
/// <param name="Tekster">What must stand in value or comment, as it is written in Norwegian.</param>
internal sealed record Ventetprove(string Navn, IReadOnlyList<string> Tekster)
{
    public IReadOnlyList<Ventetprove> Deler { get; init; } = [];

    /// <summary>Whether a shown result says what it should; which sign the decimals have is the system's own choice.</summary>
    public bool ErVistAv(Visningsfelt rad)
    {
        var vist = Like($"{rad.Tekst("verdi", "")}\n{rad.Tekst("kommentar", "")}");
        return rad.Tekst("navn", "").Contains(Navn, StringComparison.Ordinal) && Tekster.All(tekst => Star(Like(tekst), vist));
    }

    /// <summary>A number is no part of a longer one.</summary>
    private static bool Star(string tekst, string vist) => decimal.TryParse(tekst, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        ? Regex.IsMatch(vist, $@"(?<![0-9.]){Regex.Escape(tekst)}(?![0-9])")
        : vist.Contains(tekst, StringComparison.Ordinal);

    private static string Like(string tekst) => tekst.Replace(',', '.').ReplaceLineEndings("\n");
}
