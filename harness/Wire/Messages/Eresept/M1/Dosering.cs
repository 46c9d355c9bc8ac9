using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>One period of structured dosing: either fixed doses or doses as needed, never both, never none.</summary>
public sealed record Dosering
{
    /// <summary>When the period begins.</summary>
    public TS? Starttidspunkt { get; init; }

    /// <summary>When the period ends; null while it goes on.</summary>
    public TS? Sluttidspunkt { get; init; }

    /// <summary>A rule that the dose follows, for example a measured value.</summary>
    public Doseringsregel? Doseringsregel { get; init; }

    /// <summary>Doses at fixed times.</summary>
    public IReadOnlyList<DoseFastTidspunkt> FasteDoser { get; init; } = [];

    /// <summary>Doses as needed.</summary>
    public IReadOnlyList<DoseEtterBehov> DoserEtterBehov { get; init; } = [];
}
