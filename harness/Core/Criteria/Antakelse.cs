namespace AcceptanceHarness.Core.Criteria;

/// <summary>An unconfirmed fact about the real services that something rests on.</summary>
public sealed record Antakelse
{
    /// <summary>A-nnn.</summary>
    public required string Id { get; init; }

    /// <summary>The assumption in bokmål.</summary>
    public required string Tekst { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Kilde { get; init; }

    /// <summary><c>antatt</c>, or who confirmed it and when.</summary>
    public string Status { get; init; } = "antatt";

    /// <summary>True when it is about what a simulator answers: a failure resting only on it is Ikke avgjort.</summary>
    public bool OmSvar { get; init; }
}
