using System.Globalization;

namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>A date and time as text in a calendar: <c>2027-03-28T09:30:00</c>, with <c>Z</c> when it is UTC.</summary>
internal static class Kalenderverdi
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss";

    public static string Skriv(Kalendertid tid) =>
        tid.Tid.ToString(Format, CultureInfo.InvariantCulture) + (tid.Form == Kalendertidsform.Utc ? "Z" : "");

    /// <summary>The date and time, or null when the text is none; UTC wins over a zone that is named as well.</summary>
    public static Kalendertid? Les(string text, string? tzid)
    {
        var isUtc = text.EndsWith('Z');
        if (!DateTime.TryParseExact(isUtc ? text[..^1] : text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return null;
        }

        return isUtc ? new(time, Kalendertidsform.Utc)
            : tzid is null ? new(time, Kalendertidsform.Flytende)
            : new(time, Kalendertidsform.Sone, tzid);
    }
}
