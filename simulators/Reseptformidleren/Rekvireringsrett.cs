namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What a health worker may prescribe.</summary>
/// <param name="Har">Whether there is a right at all.</param>
/// <param name="BareAtc">The beginnings of the ATC codes that a limited right covers; empty when it is not limited.</param>
public sealed record Rekvireringsrett(bool Har, IReadOnlyList<string> BareAtc);
