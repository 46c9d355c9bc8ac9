namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A warning about products.</summary>
internal sealed record Varselrad(string Nokkel, string Overskrift, string Tekst);
