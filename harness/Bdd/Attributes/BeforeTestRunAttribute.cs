namespace AcceptanceHarness.Bdd;

/// <summary>Marks a static method that runs once, before the run, with parameters from the run's container.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BeforeTestRunAttribute() : HookAttribute(HookKind.BeforeTestRun, []);
