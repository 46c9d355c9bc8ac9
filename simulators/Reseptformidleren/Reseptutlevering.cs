namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>One dispensing, as M9.6 and M9.8 tell of it.</summary>
/// <param name="Varenr">Varenummer of what was handed out; may differ from the prescribed one.</param>
/// <param name="NavnFormStyrke">Name, form and strength of what was handed out.</param>
/// <param name="Antall">Number of packages.</param>
/// <param name="Tidspunkt">When it was handed out.</param>
public sealed record Reseptutlevering(string? Varenr, string NavnFormStyrke, decimal Antall, DateTimeOffset Tidspunkt);
