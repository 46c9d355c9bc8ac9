namespace AcceptanceHarness.Bdd;

/// <summary>Marks a static method that runs before each feature.</summary>
/// <param name="tags">With tags, the hook runs only where at least one of them stands.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BeforeFeatureAttribute(params string[] tags) : HookAttribute(HookKind.BeforeFeature, tags);
