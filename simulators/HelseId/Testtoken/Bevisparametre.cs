using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>The DPoP proof that goes with the token.</summary>
internal sealed record Bevisparametre
{
    public string? HtuClaimValue { get; init; }

    public string? HtmClaimValue { get; init; }

    /// <summary>A private JWK; the service uses one of its own where none is given.</summary>
    public string? PrivateKeyForProofCreation { get; init; }

    /// <summary>What is wrong on purpose, by number or name.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<UgyldigBevis>))]
    public UgyldigBevis InvalidDPoPProofParameters { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
