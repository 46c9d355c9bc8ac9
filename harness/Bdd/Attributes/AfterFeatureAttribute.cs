namespace AcceptanceHarness.Bdd;

/// <summary>Marks a static method that runs after each feature.</summary>
/// <param name="tags">With tags, the hook runs only where at least one of them stands.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AfterFeatureAttribute(params string[] tags) : HookAttribute(HookKind.AfterFeature, tags);
