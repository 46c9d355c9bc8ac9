namespace AcceptanceHarness.Bdd;

/// <summary>Marks a method that turns a step's text or table into what step definitions take.</summary>
/// <param name="regex">What the text must match, or null for any text.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepArgumentTransformationAttribute(string? regex = null) : Attribute
{
    /// <summary>What the text must match, or null for any text.</summary>
    public string? Regex { get; } = regex;

    /// <value>The name in Cucumber expressions; default the name of the returned type.</value>
    public string? Name { get; set; }

    /// <value>Lower is tried first. Default 10000, so that a method can come before or after the unordered.</value>
    public int Order { get; set; } = HookAttribute.DefaultOrder;
}
