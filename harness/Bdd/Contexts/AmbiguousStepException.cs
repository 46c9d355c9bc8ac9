namespace AcceptanceHarness.Bdd;

/// <summary>A step has several step definitions.</summary>
internal sealed class AmbiguousStepException(string message) : Exception(message);
