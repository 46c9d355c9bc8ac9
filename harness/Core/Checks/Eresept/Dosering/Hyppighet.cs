namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>How often, as a text says it.</summary>
/// <param name="Rytme">On which days.</param>
/// <param name="Ganger">How many times on such a day.</param>
/// <param name="BareDagssum">Whether only the day's sum is said («2 tabletter daglig»).</param>
internal sealed record Hyppighet(Rytme Rytme, int Ganger = 1, bool BareDagssum = false);
