namespace AcceptanceHarness.Bdd;

/// <summary>What the feature file says of a Regel.</summary>
/// <param name="title">The sentence after the keyword.</param>
/// <param name="description">The free text below it.</param>
/// <param name="tags">The Regel's own tags.</param>
public sealed class RuleInfo(string title, string description, IReadOnlyList<string> tags)
{
    /// <summary>The sentence after the keyword.</summary>
    public string Title { get; } = title;

    /// <summary>The free text below the sentence.</summary>
    public string Description { get; } = description;

    /// <summary>The Regel's own tags, without the leading @.</summary>
    public string[] Tags { get; } = [.. tags];
}
