namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A dosing as a prescriber chooses it, independent of how any message writes it.</summary>
public sealed record Dosevalg
{
    /// <summary>Dose at a time, for example 1 or 0.5.</summary>
    public required decimal Mengde { get; init; }

    /// <summary>Dose unit, for example <c>tablett</c> or <c>ml</c>.</summary>
    public required string Enhet { get; init; }

    /// <summary>Interval: every <c>n</c> days; 1 daily, 2 every other day, 7 weekly.</summary>
    public int IntervallDogn { get; init; } = 1;

    /// <summary>Every <c>n</c> hours, in place of days; null when not chosen.</summary>
    public int? IntervallTimer { get; init; }

    /// <summary>Times of day (8325): 1 morgen, 2 formiddag, 3 midt på dagen, 4 ettermiddag, 5 kveld; empty when none was chosen.</summary>
    public IReadOnlyList<int> Tidspunkter { get; init; } = [];

    /// <summary>Times of day with a dose of their own, in place of <see cref="Mengde"/> and <see cref="Tidspunkter"/>; empty when the dose is the same each time.</summary>
    public IReadOnlyList<Tidsdose> Tidsdoser { get; init; } = [];

    /// <summary>Fixed weekdays, 1 mandag to 7 søndag; empty when none was chosen.</summary>
    public IReadOnlyList<int> Ukedager { get; init; } = [];

    /// <summary>Days on, with <see cref="DagerAv"/> days off; null when not chosen.</summary>
    public int? DagerPa { get; init; }

    /// <summary>Days off; null when not chosen.</summary>
    public int? DagerAv { get; init; }

    /// <summary>As needed (ved behov), with <see cref="MaksPerDogn"/> as the most in a day.</summary>
    public bool VedBehov { get; init; }

    /// <summary>The most doses units in a day, as needed.</summary>
    public decimal? MaksPerDogn { get; init; }

    /// <summary>For how many days; null when the dosing goes on, and for a tapered dosing the days of its first step.</summary>
    public int? VarighetDager { get; init; }

    /// <summary>The steps after the first of a dosing that is tapered up or down; empty when it is the same all the time.</summary>
    public IReadOnlyList<Dosetrinn> Deretter { get; init; } = [];
}
