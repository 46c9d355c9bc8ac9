using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>A claim that one service alone has.</summary>
internal sealed record Tjenestekrav
{
    public string? Type { get; init; }

    public string? Value { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
