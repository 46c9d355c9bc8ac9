namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>MV: tells RF which systems are behind a connection, and who to call.</summary>
public sealed record Verify
{
    /// <summary>The systems, at least one.</summary>
    public required IReadOnlyList<VerifySystem> Systemer { get; init; }

    /// <summary>Who operates them.</summary>
    public required VerifyLeverandor Leverandor { get; init; }

    /// <summary>Further facts by key.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AdditionalInfo { get; init; } = [];
}
