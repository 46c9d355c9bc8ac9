using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Wire.Identity;

/// <summary>A fødselsnummer or D-nummer, eleven digits with right control digits, in whichever series.</summary>
/// <remarks>Source: Folkeregisteret's numbering; synthetic series by Tenor (month + 80) and NHN (month + 65).</remarks>
public readonly partial record struct NationalId
{
    /// <summary>The OID of fødselsnummer.</summary>
    public const string FodselsnummerOid = "2.16.578.1.12.4.1.4.1";

    /// <summary>The OID of D-nummer.</summary>
    public const string DNummerOid = "2.16.578.1.12.4.1.4.2";

    private static readonly int[] First = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    private static readonly int[] Second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

    private NationalId(string value, DateOnly birthDate, int monthOffset)
    {
        Value = value;
        BirthDate = birthDate;
        MonthOffset = monthOffset;
    }

    /// <summary>The eleven digits.</summary>
    public string Value { get; }

    /// <summary>Date of birth, the century read from the individual number.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>What was added to the month: 0 in the real series, 80 or 65 in synthetic ones.</summary>
    public int MonthOffset { get; }

    /// <summary>True for a number of a synthetic series; the harness accepts no other without an allow-list.</summary>
    public bool IsSynthetic => MonthOffset != 0;

    /// <summary>True for a D-nummer.</summary>
    public bool IsDNumber => Value[0] >= '4';

    /// <summary>The OID of the numbers that it is one of.</summary>
    public string Oid => IsDNumber ? DNummerOid : FodselsnummerOid;

    /// <summary>Sex by kodeverk 3101: 1 mann, 2 kvinne.</summary>
    public string Sex => (Value[8] - '0') % 2 == 1 ? "1" : "2";

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">It is not eleven digits with a date and right control digits.</exception>
    public static NationalId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException(
            "Forventet et fødselsnummer eller D-nummer på elleve siffer med gyldig dato og kontrollsifre, fikk noe annet. "
            + "Bruk et syntetisk nummer (måned + 80).");

    /// <summary>Reads a number, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalId id)
    {
        id = default;
        if (text is not { Length: 11 } || !text.All(char.IsAsciiDigit) || !HasControlDigits(text))
        {
            return false;
        }

        var day = Number(text, 0, 2) % 40;
        var (month, offset) = Month(Number(text, 2, 2));
        if (month == 0 || Number(text, 0, 2) > 71 || Century(Number(text, 6, 3), Number(text, 4, 2)) is not { } century)
        {
            return false;
        }

        var year = century + Number(text, 4, 2);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        id = new NationalId(text, new DateOnly(year, month, day), offset);
        return true;
    }

    /// <summary>The numbers that stand in a text, as runs of exactly eleven digits.</summary>
    public static IEnumerable<NationalId> In(string text)
    {
        foreach (Match match in Elleve().Matches(text))
        {
            if (TryParse(match.Value, out var id))
            {
                yield return id;
            }
        }
    }

    /// <summary>Makes a synthetic number (month + 80), or null when these digits have no control digits.</summary>
    /// <param name="birthDate">Date of birth.</param>
    /// <param name="individual">Individual number, 0 to 999; its last digit's parity is the sex.</param>
    /// <param name="dNumber">True for a D-nummer.</param>
    public static NationalId? Synthetic(DateOnly birthDate, int individual, bool dNumber = false)
    {
        var day = birthDate.Day + (dNumber ? 40 : 0);
        var head = string.Create(CultureInfo.InvariantCulture, $"{day:00}{birthDate.Month + 80:00}{birthDate.Year % 100:00}{individual:000}");
        if (Mod11.Digit(head, First) is not { } first || Mod11.Digit(head + first, Second) is not { } second)
        {
            return null;
        }

        return TryParse(string.Create(CultureInfo.InvariantCulture, $"{head}{first}{second}"), out var id) && id.BirthDate == birthDate
            ? id
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    private static bool HasControlDigits(string text) =>
        Mod11.Digit(text, First) == text[9] - '0' && Mod11.Digit(text, Second) == text[10] - '0';

    private static (int Month, int Offset) Month(int written) => written switch
    {
        >= 1 and <= 12 => (written, 0),
        >= 66 and <= 77 => (written - 65, 65),
        >= 81 and <= 92 => (written - 80, 80),
        _ => (0, 0),
    };

    private static int? Century(int individual, int year) => (individual, year) switch
    {
        ( <= 499, _) => 1900,
        ( >= 500 and <= 749, >= 54) => 1800,
        ( >= 500 and <= 999, <= 39) => 2000,
        ( >= 900 and <= 999, >= 40) => 1900,
        _ => null,
    };

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])[0-9]{11}(?![0-9])")]
    private static partial Regex Elleve();
}
