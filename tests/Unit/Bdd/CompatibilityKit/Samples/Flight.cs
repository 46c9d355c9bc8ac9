namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

public sealed record Flight(string From, string To);
