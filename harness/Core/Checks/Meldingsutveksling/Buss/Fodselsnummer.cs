using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Finds person numbers in text.</summary>
internal static partial class Fodselsnummer
{
    /// <summary>Whether a person number stands in a text, by itself or with other signs around it.</summary>
    public static bool StariI(string tekst) =>
        Numre().Matches($"{tekst} {Uri.UnescapeDataString(tekst)}").Any(nummer => NationalId.TryParse(nummer.Value, out _));

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{11}(?![0-9A-Za-z])")]
    private static partial Regex Numre();
}
