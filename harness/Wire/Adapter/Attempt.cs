namespace AcceptanceHarness.Wire.Adapter;

/// <summary>What became of an action, and what the user was shown.</summary>
public sealed record Attempt
{
    /// <summary>How it ended.</summary>
    public required AttemptOutcome Outcome { get; init; }

    /// <summary>Who refused, when refused: <c>fagsystem</c> or <c>tjeneste</c>.</summary>
    public string? RefusedBy { get; init; }

    /// <summary>What the user was shown, in order.</summary>
    public IReadOnlyList<Shown> Shown { get; init; } = [];

    /// <summary>Ids that the system gave, by name: <c>reseptId</c>, <c>msgId</c>, <c>refNr</c>.</summary>
    public IReadOnlyDictionary<string, string> References { get; init; } = new Dictionary<string, string>();
}
