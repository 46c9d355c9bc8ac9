namespace AcceptanceHarness.Bdd;

/// <summary>Marks a class that holds step definitions, hooks or transformations.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingAttribute : Attribute;
