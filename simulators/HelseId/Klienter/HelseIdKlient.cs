using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Klienter;

/// <summary>A client as it is registered with HelseID.</summary>
public sealed record HelseIdKlient
{
    /// <summary>The tenancy of a client that acts for its owner alone.</summary>
    public const string SingleTenant = HelseIdTilhorighet.En;

    /// <summary>The tenancy of a client that acts for organisations that have delegated to its supplier.</summary>
    public const string MultiTenant = HelseIdTilhorighet.Flere;

    /// <summary>The tenancy of a client that has no organisation numbers in its tokens.</summary>
    public const string IngenTilhorighet = HelseIdTilhorighet.Ingen;

    /// <summary>The client id.</summary>
    public required string KlientId { get; init; }

    /// <summary>The client's name, as it stands in tokens.</summary>
    public string Navn { get; init; } = "";

    /// <summary>The public keys that its assertions are verified with.</summary>
    public required IReadOnlyList<JsonWebKey> Nokler { get; init; }

    /// <summary>Where a user is sent after login; compared to the letter.</summary>
    public IReadOnlyList<string> RedirectUrier { get; init; } = [];

    /// <summary>Where a user may be sent after logout; compared to the letter.</summary>
    public IReadOnlyList<string> PostLogoutRedirectUrier { get; init; } = [];

    /// <summary>The scopes that it may ask for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The grant types that it may use; default all four.</summary>
    public IReadOnlyList<string> Grants { get; init; } = HelseIdGrants.All;

    /// <summary>One of <see cref="SingleTenant"/>, <see cref="MultiTenant"/> and <see cref="IngenTilhorighet"/>.</summary>
    public string Tilhorighet { get; init; } = SingleTenant;

    /// <summary>Organisation number of the owner of a single-tenant client, or of the supplier of a multi-tenant one.</summary>
    public string? Orgnr { get; init; }

    /// <summary>Main units that have delegated to the supplier of a multi-tenant client; the supplier itself always may.</summary>
    public IReadOnlyList<string> Virksomheter { get; init; } = [];

    /// <summary>Sub-units that may be sent, with the main unit that each is under; null when they are not looked up, as HelseID's documentation says.</summary>
    public IReadOnlyDictionary<string, string>? Underenheter { get; init; }

    /// <summary>Whether a sub-unit may be sent at all.</summary>
    public bool TillatUnderenhet { get; init; } = true;

    /// <summary>Scopes whose terms of use a main unit has not signed, by its organisation number: they are left out and told in <c>rejected_scope</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> UtenVilkar { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How long its access tokens last; null for the simulator's own setting.</summary>
    public TimeSpan? TilgangstokenVarighet { get; init; }

    /// <summary>How long a login can be renewed; null for the simulator's own setting.</summary>
    public TimeSpan? FornyelseVarighet { get; init; }

    /// <summary>What happens to a refresh token when it is used; null for the simulator's own setting.</summary>
    public RefreshTokenUsage? RefreshTokenUsage { get; init; }

    /// <summary>Whether every token call must carry a DPoP proof; default true, as HelseID has it for new clients.</summary>
    public bool KreverDpop { get; init; } = true;
}
