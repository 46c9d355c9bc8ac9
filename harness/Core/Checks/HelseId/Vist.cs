using System.Globalization;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>How received values are shown in a finding: short, and said when they are not there.</summary>
internal static class Vist
{
    private const int Lengst = 120;

    /// <summary>The value in quotation marks.</summary>
    public static string Verdi(string? value) => value switch
    {
        null => "ingenting",
        { Length: > Lengst } => $"«{value[..Lengst]}…»",
        _ => $"«{value}»",
    };

    /// <summary>A member as it was written.</summary>
    public static string Krav(Jsonobjekt part, string name) => part.Verdi(name) is { } value
        ? $"{name} = {Verdi(Jsonobjekt.Tekst(value) ?? value.GetRawText())}"
        : $"{name} mangler";

    /// <summary>Seconds with no more decimals than anyone needs.</summary>
    public static string Sekunder(double seconds) => Math.Round(seconds).ToString("0", CultureInfo.InvariantCulture) + " sekunder";
}
