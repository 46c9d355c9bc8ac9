namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>A member of a part of the attest.</summary>
/// <param name="Navn">Its name in the attest.</param>
/// <param name="Parameter">The parameter that sets it; null when none does.</param>
/// <param name="Standard">What it is where the parameter is not given; null leaves it out, or to be filled in.</param>
internal sealed record Attestfelt(string Navn, string? Parameter, string? Standard);
