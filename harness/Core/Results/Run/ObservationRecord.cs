namespace AcceptanceHarness.Core.Results.Run;

/// <summary>Something that was looked at, and held or did not.</summary>
public sealed record ObservationRecord
{
    /// <summary>What was expected, in bokmål.</summary>
    public required string Expected { get; init; }

    /// <summary>What was seen, in bokmål or as the value.</summary>
    public required string Actual { get; init; }

    /// <summary>Whether it held.</summary>
    public required bool Holds { get; init; }

    /// <summary>The source: <c>utveksling</c>, <c>skjerm</c>, <c>intern-api</c>, <c>logg</c> or <c>person</c>.</summary>
    public required string Kilde { get; init; }

    /// <summary>Numbers of the exchanges it rests on.</summary>
    public IReadOnlyList<long> Exchanges { get; init; } = [];
}
