using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What HelseID gave: an access token, with the key that it is bound to.</summary>
internal sealed record Tilgang
{
    /// <summary>The access token; nothing in it is read.</summary>
    public required string Token { get; init; }

    /// <summary>The key that it is bound to.</summary>
    public required JoseKey Nokkel { get; init; }

    /// <summary>When it is not to be used any more, by the system's own clock.</summary>
    public required DateTimeOffset Utloper { get; init; }

    /// <summary>How long it lasts in all, as HelseID said or as is supposed.</summary>
    public TimeSpan Varighet { get; init; }

    /// <summary>The organisation that it was asked for; null for none.</summary>
    public Valgtvirksomhet? Virksomhet { get; init; }

    public string? IdToken { get; init; }

    public string? Fornyelse { get; init; }

    /// <summary>When the login cannot be renewed any more, by the system's own clock; null when HelseID did not say.</summary>
    public DateTimeOffset? FornyesTil { get; init; }
}
