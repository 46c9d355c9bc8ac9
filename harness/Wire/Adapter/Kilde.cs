using System.Text.Json.Serialization;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>The source of an observation of what a user is shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Kilde>))]
public enum Kilde
{
    /// <summary>Read off the screen.</summary>
    [JsonStringEnumMemberName("skjerm")]
    Skjerm,

    /// <summary>Told by the system's own interface: «egenrapportert».</summary>
    [JsonStringEnumMemberName("intern-api")]
    InternApi,

    /// <summary>Read in a log.</summary>
    [JsonStringEnumMemberName("logg")]
    Logg,

    /// <summary>Told by a person who looked.</summary>
    [JsonStringEnumMemberName("person")]
    Person,
}
