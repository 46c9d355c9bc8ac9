using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Claims about the user.</summary>
internal sealed record Brukerparametre
{
    public string? Pid { get; init; }

    public string? PidPseudonym { get; init; }

    public string? HprNumber { get; init; }

    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? MiddleName { get; init; }

    public string? FamilyName { get; init; }

    public string? IdentityProvider { get; init; }

    public string? SecurityLevel { get; init; }

    public string? AssuranceLevel { get; init; }

    public string? Network { get; init; }

    public string? Amr { get; init; }

    public string? Subject { get; init; }

    public string? Sid { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
