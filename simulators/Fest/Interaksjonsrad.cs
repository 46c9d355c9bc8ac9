namespace AcceptanceHarness.Simulators.Fest;

/// <summary>An interaction between groups of ATC codes.</summary>
internal sealed record Interaksjonsrad(string Relevans, IReadOnlyList<IReadOnlyList<string>> Grupper, string Konsekvens, string? Handtering);
