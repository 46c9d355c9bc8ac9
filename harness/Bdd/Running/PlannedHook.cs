using AcceptanceHarness.Bdd.Bindings;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A hook around a scenario, as a step of its test case.</summary>
internal sealed record PlannedHook(string TestStepId, HookBinding Hook);
