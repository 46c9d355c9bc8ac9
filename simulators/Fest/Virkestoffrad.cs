namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A substance in the data.</summary>
internal sealed record Virkestoffrad(string Navn, string Atc);
