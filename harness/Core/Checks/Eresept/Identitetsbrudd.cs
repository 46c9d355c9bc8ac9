namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>One part of R0908 that is broken.</summary>
/// <param name="Forventet">What the rule demands.</param>
/// <param name="Mottatt">What the message has.</param>
internal sealed record Identitetsbrudd(string Forventet, string Mottatt);
