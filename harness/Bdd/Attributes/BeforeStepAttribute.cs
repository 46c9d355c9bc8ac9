namespace AcceptanceHarness.Bdd;

/// <summary>Marks a method that runs before each step.</summary>
/// <param name="tags">With tags, the hook runs only where at least one of them stands.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BeforeStepAttribute(params string[] tags) : HookAttribute(HookKind.BeforeStep, tags);
