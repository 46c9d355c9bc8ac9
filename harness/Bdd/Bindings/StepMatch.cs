namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>A step definition that matches a step, and what it takes.</summary>
internal sealed record StepMatch(StepBinding Binding, IReadOnlyList<StepArgument> Arguments);
