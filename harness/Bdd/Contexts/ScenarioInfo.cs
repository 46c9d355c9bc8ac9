using System.Collections.Specialized;

namespace AcceptanceHarness.Bdd;

/// <summary>What the feature file says of a scenario.</summary>
/// <param name="title">The title as written, placeholders included.</param>
/// <param name="description">The free text below the title.</param>
/// <param name="tags">The scenario's own tags, those of its examples included.</param>
/// <param name="inheritedTags">The tags of its Regel and Egenskap.</param>
/// <param name="arguments">The row of the examples, by column.</param>
public sealed class ScenarioInfo(
    string title,
    string description,
    IReadOnlyList<string> tags,
    IReadOnlyList<string> inheritedTags,
    IOrderedDictionary arguments)
{
    /// <summary>The title as written, placeholders included.</summary>
    public string Title { get; } = title;

    /// <summary>The free text below the title.</summary>
    public string Description { get; } = description;

    /// <summary>The scenario's own tags, without the leading @.</summary>
    public string[] Tags { get; } = [.. tags];

    /// <summary>The scenario's own tags and those of its Regel and Egenskap, without the leading @.</summary>
    public string[] CombinedTags { get; } = [.. tags.Concat(inheritedTags).Distinct(StringComparer.Ordinal)];

    /// <summary>The row of the examples, by column; empty for a plain scenario.</summary>
    public IOrderedDictionary Arguments { get; } = arguments;
}
