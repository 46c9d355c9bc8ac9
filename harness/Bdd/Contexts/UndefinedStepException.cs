namespace AcceptanceHarness.Bdd;

/// <summary>A step has no step definition.</summary>
internal sealed class UndefinedStepException(string message) : Exception(message);
