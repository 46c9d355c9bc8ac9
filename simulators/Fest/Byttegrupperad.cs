namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A group within which a pharmacy may substitute.</summary>
internal sealed record Byttegrupperad(string Nokkel, string? Merknad);
