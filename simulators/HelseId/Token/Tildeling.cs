using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>What a client is given by a token call.</summary>
internal sealed record Tildeling
{
    /// <summary>The client.</summary>
    public required HelseIdKlient Klient { get; init; }

    /// <summary>The scopes that are given.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The scopes that are left out for want of signed terms.</summary>
    public IReadOnlyList<string> AvvisteScopes { get; init; } = [];

    /// <summary>The APIs that the access token is for.</summary>
    public required IReadOnlyList<string> Mottakere { get; init; }

    /// <summary>The fine-grained data of the token.</summary>
    public required Tilknytning Tilknytning { get; init; }

    /// <summary>The key that the token is bound to; null for a client without DPoP.</summary>
    public string? Avtrykk { get; init; }

    /// <summary>The user's login; null for a system.</summary>
    public Okt? Okt { get; init; }

    /// <summary>The nonce for the id-token.</summary>
    public string? Nonce { get; init; }

    /// <summary>The refresh token that is given back as it is; null when there is none, or a new one is made.</summary>
    public string? Handtak { get; init; }

    /// <summary>What a refresh token will stand for; null when none is given.</summary>
    public Fornyelse? Fornyelse { get; init; }

    /// <summary>Who acts on another's token (<c>act</c>); null otherwise.</summary>
    public JsonObject? Aktor { get; init; }

    /// <summary>The user's claims in the token that is exchanged; null otherwise.</summary>
    public JsonObject? Brukerkrav { get; init; }
}
