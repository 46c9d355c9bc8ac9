namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>What a refresh token stands for.</summary>
internal sealed record Fornyelse
{
    /// <summary>The client.</summary>
    public required string KlientId { get; init; }

    /// <summary>The login.</summary>
    public required Okt Okt { get; init; }

    /// <summary>The scopes that were given.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The APIs that were asked for.</summary>
    public required IReadOnlyList<string> Ressurser { get; init; }

    /// <summary>The DPoP key that it is bound to; null for a client without.</summary>
    public required string? Avtrykk { get; init; }

    /// <summary>What the request object said.</summary>
    public required Tilknytning Tilknytning { get; init; }

    /// <summary>When the login can no longer be renewed.</summary>
    public required DateTimeOffset Utloper { get; init; }

    /// <summary>How many characters of the client's it holds.</summary>
    public int Vekt => Tilknytning.Vekt + Foresporsel.Ordvekt(Scopes) + Foresporsel.Ordvekt(Ressurser);
}
