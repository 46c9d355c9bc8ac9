namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A dosing with a code of its own.</summary>
internal sealed record Kortdoserad(string Kode, string Tekst);
