namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A condition for prescribing.</summary>
internal sealed record Vilkarsrad(string Nokkel, string Tekst);
