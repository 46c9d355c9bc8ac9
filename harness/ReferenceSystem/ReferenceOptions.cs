using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>How the reference system is to behave.</summary>
public sealed record ReferenceOptions
{
    /// <summary>The seeded defect; null for a healthy system.</summary>
    public string? Defect { get; init; }

    /// <summary>The healthy variant, or several joined by <c>+</c>; null for the plain system.</summary>
    public string? Variant { get; init; }

    /// <summary>The system's own people, organisation and endpoints; it then takes no cast from others (501). Null for a system that takes what it is given.</summary>
    public ScenarioCast? FastRollebesetning { get; init; }

    /// <summary>Opens kjernejournal's page in a window of its own and gives the page as it then stands; null for the embedded browser.</summary>
    public Func<Uri, CancellationToken, Task<string>>? Portalvindu { get; init; }

    /// <summary>The folder that scenarios and their messages are kept in from one process to the next; null keeps them for the process alone.</summary>
    public string? Datamappe { get; init; }

    /// <summary>The system's clock; default the real one.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
