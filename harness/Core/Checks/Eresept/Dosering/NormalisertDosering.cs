using System.Globalization;

namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>A dosing in one form, however it was written.</summary>
internal sealed record NormalisertDosering
{
    private static readonly CultureInfo Norsk = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>The dose unit in its one form.</summary>
    public required string Enhet { get; init; }

    /// <summary>On which days.</summary>
    public Rytme Rytme { get; init; } = Rytme.HverDag;

    /// <summary>What is taken on such a day; for as needed the single dose.</summary>
    public required IReadOnlyList<Enkeltdose> Doser { get; init; }

    /// <summary>Whether it is only the day's sum that is said, not how it is divided.</summary>
    public bool BareDagssum { get; init; }

    /// <summary>Whether it is as needed.</summary>
    public bool VedBehov { get; init; }

    /// <summary>The most in a day, in the dose unit, when as needed; null when it is not said.</summary>
    public decimal? DognMaks { get; init; }

    /// <summary>For how many days; null when it is not said.</summary>
    public int? Varighet { get; init; }

    /// <summary>What follows when <see cref="Varighet"/> is over, in a dosing that is tapered; null when nothing is said to follow.</summary>
    public NormalisertDosering? Deretter { get; init; }

    /// <summary>All that is taken on a day of the rhythm.</summary>
    public decimal Sum => Doser.Sum(dose => dose.Mengde);

    /// <summary>The dosing in plain bokmål, as the interpreter understood it.</summary>
    public override string ToString() => Deretter is null ? DenneDelen() : $"{DenneDelen()}, deretter {Deretter}";

    private string DenneDelen() => VedBehov
        ? $"{Tall(Sum)} {Enhet} ved behov{(DognMaks is { } most ? $", høyst {Tall(most)} {Enhet} i døgnet" : "")}"
        : $"{string.Join(" + ", Doser.Select(Vis))} {Enhet}, {Rytme}{(Varighet is { } days ? $", i {Tall(days)} dager" : "")}";

    private static string Vis(Enkeltdose dose) => dose.Tid switch
    {
        null => Tall(dose.Mengde),
        Tidsomrade.MidtPaDagen => $"{Tall(dose.Mengde)} (midt på dagen)",
        { } time => $"{Tall(dose.Mengde)} ({time.ToString().ToLowerInvariant()})",
    };

    private static string Tall(decimal number) => number.ToString("0.####", Norsk);
}
