using System.Text.Json.Nodes;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A client that is registered with the simulated HelseID for the scenario, as the vendor's system must be configured with it.</summary>
public sealed record CastHelseIdKlient
{
    /// <summary>The client id.</summary>
    public required string KlientId { get; init; }

    /// <summary>The private key, a JWK made by the harness; null when the vendor declared public keys of its own.</summary>
    public JsonObject? Nokkel { get; init; }

    /// <summary>The scopes that the client may ask for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Where a user comes back to after login; null for a client without user login.</summary>
    public string? RedirectUri { get; init; }

    /// <summary>Where a user comes back to after logout; null when there is no such place.</summary>
    public string? PostLogoutRedirectUri { get; init; }

    /// <summary>Which organisations it acts for, one of <see cref="HelseIdTilhorighet.Alle"/>.</summary>
    public string Tilhorighet { get; init; } = HelseIdTilhorighet.Flere;
}
