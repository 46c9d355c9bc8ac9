namespace AcceptanceHarness.Bdd;

/// <summary>Marks a method that runs at a point of the run.</summary>
/// <param name="kind">The point.</param>
/// <param name="tags">With tags, the hook runs only where at least one of them stands.</param>
public abstract class HookAttribute(HookKind kind, string[] tags) : Attribute
{
    internal const int DefaultOrder = 10000;

    /// <value>Lower runs first. Default 10000, so that a hook can come before or after the unordered.</value>
    public int Order { get; set; } = DefaultOrder;

    /// <summary>The tags that let the hook run; empty for always.</summary>
    public IReadOnlyList<string> Tags { get; } = tags;

    internal HookKind Kind { get; } = kind;
}
