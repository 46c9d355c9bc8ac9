namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>How a calendar says which moment a date and time is.</summary>
public enum Kalendertidsform
{
    /// <summary>In UTC, with <c>Z</c>.</summary>
    Utc,

    /// <summary>Local in the zone that the parameter <c>tzid</c> names.</summary>
    Sone,

    /// <summary>Local, with no zone named.</summary>
    Flytende,
}
