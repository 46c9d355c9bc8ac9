namespace AcceptanceHarness.Bdd;

/// <summary>A step has several step definitions.</summary>
public sealed class AmbiguousStepException(string message) : Exception(message);
