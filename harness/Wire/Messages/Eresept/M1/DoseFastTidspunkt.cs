using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A dose given at a fixed time or part of the day.</summary>
public sealed record DoseFastTidspunkt
{
    /// <summary>How much each time.</summary>
    public required PQ Mengde { get; init; }

    /// <summary>How often, for example 1 Døgn or 2 Uke.</summary>
    public PQ? Intervall { get; init; }

    /// <summary>How fast, for infusions.</summary>
    public Infusjonshastighet? Infusjonshastighet { get; init; }

    /// <summary>Time of day.</summary>
    public TimeOnly? Klokkeslett { get; init; }

    /// <summary>Part of the day (kodeverk 8325).</summary>
    public CS? Tidsomrade { get; init; }

    /// <summary>Must be given exactly then.</summary>
    public required bool GisEksakt { get; init; }

    /// <summary>Fixed weekdays, or days on and off.</summary>
    public FastDose? FastDose { get; init; }
}
