using System.Text.Json.Serialization;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>How an action ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AttemptOutcome>))]
public enum AttemptOutcome
{
    /// <summary>Done, and confirmed where the service confirms.</summary>
    [JsonStringEnumMemberName("performed")]
    Performed,

    /// <summary>Refused, by the system or by the service.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>Sent, but not confirmed.</summary>
    [JsonStringEnumMemberName("unconfirmed")]
    Unconfirmed,

    /// <summary>A dialog waits for an answer.</summary>
    [JsonStringEnumMemberName("venter-pa-svar")]
    VenterPaSvar,
}
