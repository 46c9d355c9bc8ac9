using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Klienter;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>What a conformance session is opened with.</summary>
public sealed record Oktbestilling
{
    /// <summary>The client id that the vendor's client uses.</summary>
    public required string KlientId { get; init; }

    /// <summary>The client's public keys: a set, or one key.</summary>
    public required JsonElement Jwks { get; init; }

    /// <summary>The client's name; the id when null.</summary>
    public string? Navn { get; init; }

    /// <summary>Where a user is sent after login; none for a client without login.</summary>
    public IReadOnlyList<string> RedirectUrier { get; init; } = [];

    /// <summary>Where a user may be sent after logout.</summary>
    public IReadOnlyList<string> PostLogoutRedirectUrier { get; init; } = [];

    /// <summary>The scopes that it may ask for; the test service's, and with a login those about the person, when empty.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>single-tenant, multi-tenant or none.</summary>
    public string Tilhorighet { get; init; } = HelseIdKlient.SingleTenant;

    /// <summary>Organisation number of the owner or supplier; a synthetic one when null.</summary>
    public string? Orgnr { get; init; }

    /// <summary>Main units that a multi-tenant client acts for; synthetic ones when empty.</summary>
    public IReadOnlyList<string> Virksomheter { get; init; } = [];

    /// <summary>The persons who can log in; synthetic ones when empty.</summary>
    public IReadOnlyList<Oktperson> Personer { get; init; } = [];
}
