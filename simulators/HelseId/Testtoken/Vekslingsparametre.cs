using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Who exchanged a user's token for this one: the claim <c>act</c> (RFC 8693 section 4.1).</summary>
internal sealed record Vekslingsparametre
{
    public string? Issuer { get; init; }

    public string? ClientId { get; init; }

    public string? OrgnrParent { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
