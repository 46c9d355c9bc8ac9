using System.Globalization;

namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>A point in time of free precision (dateTime, date, year, year and month, time), kept as it was written.</summary>
/// <param name="V">The value as it stands in the message.</param>
public sealed record TS(string V)
{
    /// <summary>A whole day.</summary>
    public static TS OfDay(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The day it falls on, or null when the value has no day.</summary>
    public DateOnly? Day =>
        V.Length >= 10 && DateOnly.TryParseExact(V[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
