namespace AcceptanceHarness.Bdd;

/// <summary>Marks a method that runs before each scenario.</summary>
/// <param name="tags">With tags, the hook runs only where at least one of them stands.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BeforeScenarioAttribute(params string[] tags) : HookAttribute(HookKind.BeforeScenario, tags);
