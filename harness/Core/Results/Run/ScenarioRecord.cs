using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Results.Run;

/// <summary>One scenario of a run.</summary>
public sealed record ScenarioRecord
{
    /// <summary>The identity: criterion id, title and row values.</summary>
    public required string Id { get; init; }

    /// <summary>The criterion it belongs to.</summary>
    public required CriterionId Criterion { get; init; }

    /// <summary>The title, row values filled in.</summary>
    public required string Title { get; init; }

    /// <summary>The feature's title, as it stands after <c>Egenskap:</c>.</summary>
    public required string Feature { get; init; }

    /// <summary>Letters of the delkrav it shows.</summary>
    public required IReadOnlyList<string> Shows { get; init; }

    /// <summary>The result of this scenario alone.</summary>
    public required Dom Dom { get; init; }

    /// <summary>Why, in one bokmål sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Its steps in order.</summary>
    public required IReadOnlyList<StepRecord> Steps { get; init; }

    /// <summary>Findings that it revealed, also those against other criteria.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Numbers of its exchanges in the journal.</summary>
    public required IReadOnlyList<long> Exchanges { get; init; }

    /// <summary>The faults that were planned for it, in bokmål.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Checks that were not judged because of a fault: check id and why.</summary>
    public IReadOnlyList<string> Suspended { get; init; } = [];

    /// <summary>When it started (UTC).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }
}
