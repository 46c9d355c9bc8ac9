namespace AcceptanceHarness.Core.Results.Run;

/// <summary>One step of a scenario.</summary>
public sealed record StepRecord
{
    /// <summary>Gitt, Når, Så, Og or Men.</summary>
    public required string Keyword { get; init; }

    /// <summary>The step's text.</summary>
    public required string Text { get; init; }

    /// <summary>utført, feilet, ikke relevant, hoppet over, udefinert or tvetydig.</summary>
    public required string Status { get; init; }

    /// <summary>What was seen in this step.</summary>
    public IReadOnlyList<ObservationRecord> Observations { get; init; } = [];

    /// <summary>The error that ended the step, in bokmål.</summary>
    public string? Error { get; init; }
}
