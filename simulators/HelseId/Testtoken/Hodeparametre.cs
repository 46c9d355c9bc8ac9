using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>The token's header.</summary>
internal sealed record Hodeparametre
{
    /// <summary><c>jwt</c> or <c>at+jwt</c>.</summary>
    public string? Typ { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
