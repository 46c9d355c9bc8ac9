namespace AcceptanceHarness.Core.Checks.Eresept.Dosering;

/// <summary>What is taken at one time.</summary>
/// <param name="Mengde">How much.</param>
/// <param name="Tid">Which part of the day; null when it is not said.</param>
internal sealed record Enkeltdose(decimal Mengde, Tidsomrade? Tid = null);
