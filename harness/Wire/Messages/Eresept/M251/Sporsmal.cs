using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A question or comment about an entry.</summary>
public sealed record Sporsmal
{
    /// <summary>What is asked (kodeverk 7495).</summary>
    public required CV Kode { get; init; }

    /// <summary>The question in words.</summary>
    public string? Merknad { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset Tidspunkt { get; init; }

    /// <summary>HER-id of who asks.</summary>
    public required string Stiller { get; init; }

    /// <summary>HER-id of who is asked; null for whoever it concerns.</summary>
    public string? Mottaker { get; init; }

    /// <summary>The answer; null until there is one.</summary>
    public SporsmalSvar? Svar { get; init; }
}
