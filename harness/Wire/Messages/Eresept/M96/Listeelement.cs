using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>One prescription in M9.6.</summary>
public sealed record Listeelement
{
    /// <summary>MsgId of the M1.</summary>
    public required string ReseptId { get; init; }

    /// <summary>The pharmacy that has it or last dispensed it.</summary>
    public string? NavnUtleverer { get; init; }

    /// <summary>When an application went to the authority.</summary>
    public DateOnly? SendtSLVDato { get; init; }

    /// <summary>Status (kodeverk 7408); a callback under dispensing shows only in <see cref="Tilbakekalling"/>.</summary>
    public required CS Status { get; init; }

    /// <summary>Status of an application.</summary>
    public CS? StatusSoknadSlv { get; init; }

    /// <summary>Versions 2015 and 2018: that it is called back; newer ones say it in <see cref="Tilbakekalling"/> alone.</summary>
    public bool? TilbakekallingStatus { get; init; }

    /// <summary>Set when the prescription has been called back, whatever <see cref="Status"/> says.</summary>
    public M96Tilbakekalling? Tilbakekalling { get; init; }

    /// <summary>Which prescription replaces it, or which it replaces.</summary>
    public M96Fornying? Fornying { get; init; }

    /// <summary>Set when the medicine was discontinued.</summary>
    public M96Seponering? Seponering { get; init; }

    /// <summary>What has been dispensed.</summary>
    public IReadOnlyList<M96Utlevering> Utleveringer { get; init; } = [];
}
