namespace AcceptanceHarness.Wire.Messages;

/// <summary>Time as it is in Norway: the dates of a message are Norwegian dates, whatever zone a machine runs in.</summary>
public static class NorskTid
{
    /// <summary>The time zone.</summary>
    public static TimeZoneInfo Sone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>The clock's time, in Norway.</summary>
    public static DateTimeOffset Na(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);

        return Av(clock.GetUtcNow());
    }

    /// <summary>A point in time, in Norway.</summary>
    public static DateTimeOffset Av(DateTimeOffset tid) => TimeZoneInfo.ConvertTime(tid, Sone);

    /// <summary>The day it is in Norway at a point in time.</summary>
    public static DateOnly Dag(DateTimeOffset tid) => DateOnly.FromDateTime(Av(tid).DateTime);
}
