using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AcceptanceHarness.Wire.Identity;

/// <summary>A number of Helsepersonellregisteret: seven to nine digits; no control digit is known, so none is asked for.</summary>
public readonly record struct HprNumber
{
    private HprNumber(string value) => Value = value;

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">It is not seven to nine digits.</exception>
    public static HprNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"Forventet et HPR-nummer på sju til ni siffer, fikk «{text}». Rett nummeret.");

    /// <summary>Reads a number, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HprNumber number)
    {
        var valid = text is { Length: >= 7 and <= 9 } && text.All(char.IsAsciiDigit);
        number = valid ? new HprNumber(text!) : default;
        return valid;
    }

    /// <summary>Makes a number of the nine-digit test series, 2222xxxxx.</summary>
    /// <param name="serial">0 to 99 999.</param>
    public static HprNumber Synthetic(int serial) =>
        new(string.Create(CultureInfo.InvariantCulture, $"2222{serial % 100_000:00000}"));

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
