using System.Text.Json.Nodes;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A HelseID client that the vendor's system declares: how it must be registered with the simulated HelseID.</summary>
public sealed record ErklartHelseIdKlient
{
    /// <summary>The client id that the system is configured with; null when it takes the one of the scenario's cast.</summary>
    public string? KlientId { get; init; }

    /// <summary>Its public keys as a JWK set (<c>keys</c>); null when it takes the private key of the scenario's cast, or has <see cref="JwksUri"/>.</summary>
    public JsonObject? Jwks { get; init; }

    /// <summary>Where its public keys can be fetched.</summary>
    public string? JwksUri { get; init; }

    /// <summary>Where users come back to after login: https, or http on the user's own machine.</summary>
    public IReadOnlyList<string> RedirectUrier { get; init; } = [];

    /// <summary>Where users come back to after logout.</summary>
    public IReadOnlyList<string> PostLogoutRedirectUrier { get; init; } = [];

    /// <summary>Which organisations it acts for, one of <see cref="HelseIdTilhorighet.Alle"/>.</summary>
    public string Tilhorighet { get; init; } = HelseIdTilhorighet.Flere;
}
