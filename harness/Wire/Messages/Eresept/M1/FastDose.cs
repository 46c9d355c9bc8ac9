using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The days on which a fixed dose is given.</summary>
public sealed record FastDose
{
    /// <summary>Weekdays on which it is given; empty means every day.</summary>
    public IReadOnlyList<CS> FasteUkedager { get; init; } = [];

    /// <summary>Days in a row with the medicine.</summary>
    public int? DagerPa { get; init; }

    /// <summary>Days in a row without it.</summary>
    public int? DagerAv { get; init; }
}
