namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>A lab report, or one result of it, with its parts.</summary>
internal sealed record Provesvarrad
{
    public required string Id { get; init; }

    public required string Navn { get; init; }

    /// <summary>The value with its unit; of a report its status, where it is not final.</summary>
    public string? Verdi { get; init; }

    /// <summary>What the laboratory says of it, and the reference range.</summary>
    public string? Kommentar { get; init; }

    public IReadOnlyList<Provesvarrad> Deler { get; init; } = [];
}
