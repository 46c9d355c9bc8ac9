namespace AcceptanceHarness.Bdd;

/// <summary>Marks a method that runs after each scenario.</summary>
/// <param name="tags">With tags, the hook runs only where at least one of them stands.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AfterScenarioAttribute(params string[] tags) : HookAttribute(HookKind.AfterScenario, tags);
