namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A package of a product.</summary>
internal sealed record Pakningsrad(string Varenr, int Antall, bool Utgatt = false);
