namespace AcceptanceHarness.ReferenceSystem;

/// <summary>How the reference system is to behave.</summary>
public sealed record ReferenceOptions
{
    /// <summary>The seeded defect; null for a healthy system.</summary>
    public string? Defect { get; init; }

    /// <summary>The healthy variant; null for the plain system.</summary>
    public string? Variant { get; init; }

    /// <summary>The system's clock; default the real one.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
