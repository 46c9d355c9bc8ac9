namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>An expression that names a parameter type nobody declared; no step is bound by it.</summary>
internal sealed record UnknownParameterType(string Name, string Expression);
