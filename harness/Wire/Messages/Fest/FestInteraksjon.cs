using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Interaksjon: what happens when substances of different groups are taken together.</summary>
public sealed record FestInteraksjon
{
    /// <summary>FEST id.</summary>
    public required string Id { get; init; }

    /// <summary>How serious it is.</summary>
    public required CS Relevans { get; init; }

    /// <summary>What it leads to.</summary>
    public required string KliniskKonsekvens { get; init; }

    /// <summary>What it rests on.</summary>
    public required CS Kildegrunnlag { get; init; }

    /// <summary>What to do about it; null when that is not given.</summary>
    public string? Handtering { get; init; }

    /// <summary>The groups that interact, two at least.</summary>
    public required IReadOnlyList<FestSubstansgruppe> Substansgrupper { get; init; }
}
