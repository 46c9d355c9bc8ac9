using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>How long the token lasts.</summary>
internal sealed record Utlopsparametre
{
    public bool SetExpirationTimeAsExpired { get; init; }

    /// <summary>Seconds; the least integer is how an older client of NHN's writes that none is given.</summary>
    public int? ExpirationTimeInSeconds { get; init; }

    /// <summary>Days; as the seconds.</summary>
    public int? ExpirationTimeInDays { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
