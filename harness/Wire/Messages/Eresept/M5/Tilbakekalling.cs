using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M5: a prescription is called back.</summary>
public sealed record Tilbakekalling
{
    /// <summary>MsgId of the M1 that is called back.</summary>
    public required string ReseptId { get; init; }

    /// <summary>Free text.</summary>
    public string? Merknad { get; init; }

    /// <summary>Why (kodeverk 7500).</summary>
    public required CV Arsak { get; init; }

    /// <summary>The prescription that replaces it, at renewal.</summary>
    public string? NyReseptId { get; init; }
}
