using System.Text.Json;
using System.Text.Json.Serialization;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Claims about the client.</summary>
internal sealed record Klientparametre
{
    public IReadOnlyList<string?>? Scope { get; init; }

    public string? ClientId { get; init; }

    public string? SfmJournalId { get; init; }

    public string? OrgnrParent { get; init; }

    public string? OrgnrChild { get; init; }

    public string? OrgnrSupplier { get; init; }

    /// <summary>none, single-tenant or multi-tenant; NHN's sample client writes <c>false</c> where none is given.</summary>
    public JsonElement? ClientTenancy { get; init; }

    public IReadOnlyList<string?>? AuthenticationMethodsReferences { get; init; }

    /// <summary>Another name of <see cref="AuthenticationMethodsReferences"/>.</summary>
    public IReadOnlyList<string?>? Amr { get; init; }

    public string? ClientAuthenticationMethodsReferences { get; init; }

    /// <summary>Another name of <see cref="ClientAuthenticationMethodsReferences"/>.</summary>
    public string? ClientAmr { get; init; }

    public string? ClientName { get; init; }

    public string? Jti { get; init; }

    /// <summary>The thumbprint that the token is bound to, where no proof is made here.</summary>
    public string? CnfJkt { get; init; }

    /// <summary>The public JWK that the token is bound to, where no proof is made here.</summary>
    public string? CnfPublicKey { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Ukjente { get; init; }
}
