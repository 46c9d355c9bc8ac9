using System.Globalization;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Reads dates and times as the services write them.</summary>
internal static class Fhirtid
{
    /// <summary>A point in time; null for what is none.</summary>
    public static DateTimeOffset? Les(string? tekst) =>
        DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var tid) ? tid : null;

    /// <summary>The day that a date or a point in time begins with; null for what has none.</summary>
    public static DateOnly? Dag(string? tekst) =>
        tekst is { Length: >= 10 } && DateOnly.TryParseExact(tekst.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
