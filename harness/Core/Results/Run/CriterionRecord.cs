using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Results.Run;

/// <summary>A criterion and what the run says of it.</summary>
public sealed record CriterionRecord
{
    /// <summary>The criterion as the feature file has it.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The result.</summary>
    public required Dom Dom { get; init; }

    /// <summary>Why, in one bokmål sentence; for Ikke bestått the first failing observation.</summary>
    public required string Reason { get; init; }

    /// <summary>A, B or C, only for Ikke bestått.</summary>
    public string? Feilklasse { get; init; }

    /// <summary>alltid, krever-vurdering or aldri.</summary>
    public required string Sperrer { get; init; }

    /// <summary>Ids of its scenarios.</summary>
    public required IReadOnlyList<string> Scenarios { get; init; }

    /// <summary>How many of its scenarios concern the system, by what it declares of itself; null in a record from before they were counted.</summary>
    public int? Relevante { get; init; }

    /// <summary>Letters of the delkrav that a scenario of this run showed.</summary>
    public required IReadOnlyList<string> Shown { get; init; }

    /// <summary>All findings against it, whichever scenario revealed them.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>True when a Bestått rests on what the system says of itself («egenrapportert»).</summary>
    public bool SelfReported { get; init; }
}
