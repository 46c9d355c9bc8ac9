using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A call for FEST as it was read.</summary>
internal sealed record Festkall
{
    /// <summary>The id of the message; null when it has none.</summary>
    public string? MeldingId { get; init; }

    /// <summary>Which part of the register is asked for; null when that could not be read.</summary>
    public string? Filter { get; init; }

    /// <summary>From when changes are asked for; null for the whole register.</summary>
    public DateTimeOffset? EndretEtter { get; init; }

    /// <summary>Why it cannot be answered; null when it can.</summary>
    public Soap12Fault? Avvik { get; init; }

    /// <summary>The HTTP status of that fault.</summary>
    public int Status { get; init; } = 200;

    /// <summary>A call that cannot be answered.</summary>
    public static Festkall Feil(int status, Soap12Fault fault, string? meldingId = null) =>
        new() { Status = status, Avvik = fault, MeldingId = meldingId };
}
