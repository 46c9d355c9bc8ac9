using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AcceptanceHarness.Wire.Identity;

/// <summary>An organisation number of Enhetsregisteret: nine digits, the last a control digit.</summary>
public readonly record struct OrganizationNumber
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2];

    private OrganizationNumber(string value) => Value = value;

    /// <summary>The nine digits.</summary>
    public string Value { get; }

    /// <summary>True in the synthetic range, which starts with 3.</summary>
    public bool IsSynthetic => Value[0] == '3';

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">It is not nine digits with a right control digit.</exception>
    public static OrganizationNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"Forventet et organisasjonsnummer på ni siffer med gyldig kontrollsiffer, fikk «{text}». Rett nummeret.");

    /// <summary>Reads a number, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganizationNumber number)
    {
        var valid = text is { Length: 9 } && text.All(char.IsAsciiDigit) && Mod11.Digit(text, Weights) == text[8] - '0';
        number = valid ? new OrganizationNumber(text!) : default;
        return valid;
    }

    /// <summary>Makes a synthetic number, or null when these digits have no control digit.</summary>
    /// <param name="serial">0 to 9 999 999.</param>
    public static OrganizationNumber? Synthetic(int serial)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"3{serial:0000000}");
        return Mod11.Digit(head, Weights) is { } digit
            ? new OrganizationNumber(string.Create(CultureInfo.InvariantCulture, $"{head}{digit}"))
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
