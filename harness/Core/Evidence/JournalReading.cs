namespace AcceptanceHarness.Core.Evidence;

/// <summary>What was read of a run's journal.</summary>
/// <param name="Exchanges">The exchanges in number order, with their payloads where the files are still there.</param>
/// <param name="Events">The other events in order.</param>
/// <param name="Reason">What is wrong with the chain, in bokmål with the line's number; null when it is whole.</param>
/// <param name="IsTorn">True when only the last line is torn: the run was killed while writing it.</param>
public sealed record JournalReading(
    IReadOnlyList<Exchange> Exchanges, IReadOnlyList<JournalEvent> Events, string? Reason, bool IsTorn)
{
    /// <summary>True when the journal ends with its closing line; false when the run was killed, or lines are gone from the end.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The digest of run.json that the closing line carries; null when the run concluded nothing.</summary>
    public string? Seal { get; init; }

    /// <summary>True when nothing is wrong and nothing can be missing.</summary>
    public bool IsWhole => Reason is null && IsClosed;
}
