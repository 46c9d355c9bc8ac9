using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AcceptanceHarness.Wire.Identity;

/// <summary>A HER-id: a communication party's number in Adresseregisteret.</summary>
public readonly record struct HerId
{
    private const int SyntheticStart = 90_000_000;

    private HerId(string value) => Value = value;

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>Reads a HER-id.</summary>
    /// <exception cref="FormatException">It is not one to nine digits.</exception>
    public static HerId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"Forventet en HER-id på inntil ni siffer, fikk «{text}». Rett HER-id-en.");

    /// <summary>Reads a HER-id, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HerId id)
    {
        var valid = text is { Length: >= 1 and <= 9 } && text.All(char.IsAsciiDigit) && text[0] != '0';
        id = valid ? new HerId(text!) : default;
        return valid;
    }

    /// <summary>Makes a HER-id of the high range that the test data uses, from 90 000 000.</summary>
    /// <param name="serial">0 to 9 999 999.</param>
    public static HerId Synthetic(int serial) =>
        new((SyntheticStart + (serial % 10_000_000)).ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
