namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>MV: tells RF which systems are behind a connection, and who to call.</summary>
public sealed record Verify
{
    /// <summary>The systems, at least one; version 2013 has room for one.</summary>
    public required IReadOnlyList<VerifySystem> Systemer { get; init; }

    /// <summary>Who made the system; only version 2013 has it.</summary>
    public string? Systemleverandor { get; init; }

    /// <summary>Who operates them; version 2013 may leave it out.</summary>
    public required VerifyLeverandor? Leverandor { get; init; }

    /// <summary>Further facts by key; not in version 2013.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> AdditionalInfo { get; init; } = [];
}
