namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>A date and time as a calendar writes it: in UTC, local in a named zone, or floating, which is local wherever the reader is.</summary>
/// <param name="Tid">The clock's reading; its kind is always unspecified.</param>
/// <param name="Form">Which of the three it is.</param>
/// <param name="Tzid">The named zone, for example <c>Europe/Oslo</c>; null for the other two.</param>
public sealed record Kalendertid(DateTime Tid, Kalendertidsform Form, string? Tzid = null)
{
    /// <summary>A moment, written in UTC.</summary>
    public static Kalendertid Utc(DateTimeOffset moment) =>
        new(DateTime.SpecifyKind(moment.UtcDateTime, DateTimeKind.Unspecified), Kalendertidsform.Utc);

    /// <summary>A clock's reading in Norway, written with its zone.</summary>
    public static Kalendertid Norsk(DateTime local) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Kalendertidsform.Sone, NorskTid.Sone.Id);

    /// <summary>A clock's reading without a zone.</summary>
    public static Kalendertid Flytende(DateTime local) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Kalendertidsform.Flytende);
}
