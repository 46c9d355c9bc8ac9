using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A dose taken as needed, with its limits; the schema demands all four.</summary>
public sealed record DoseEtterBehov
{
    /// <summary>How much each time.</summary>
    public required PQ Mengde { get; init; }

    /// <summary>How often.</summary>
    public PQ? Intervall { get; init; }

    /// <summary>How fast, for infusions.</summary>
    public Infusjonshastighet? Infusjonshastighet { get; init; }

    /// <summary>The most in 24 hours.</summary>
    public required PQ DoseDognMaks { get; init; }

    /// <summary>The most within <see cref="Tidsrom"/>.</summary>
    public required PQ DoseTidsromMaks { get; init; }

    /// <summary>The period that <see cref="DoseTidsromMaks"/> counts over.</summary>
    public required PQ Tidsrom { get; init; }

    /// <summary>The shortest time between two doses.</summary>
    public required PQ DoseIntervallMin { get; init; }
}
