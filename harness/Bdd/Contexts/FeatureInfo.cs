using System.Globalization;

namespace AcceptanceHarness.Bdd;

/// <summary>What the feature file says of its Egenskap.</summary>
/// <param name="language">The culture of the feature's language.</param>
/// <param name="title">The sentence after the keyword.</param>
/// <param name="description">The free text below it.</param>
/// <param name="tags">The Egenskap's tags.</param>
public sealed class FeatureInfo(CultureInfo language, string title, string description, IReadOnlyList<string> tags)
{
    /// <summary>The culture of the feature's language, in which its steps are read and run.</summary>
    public CultureInfo Language { get; } = language;

    /// <summary>The sentence after the keyword.</summary>
    public string Title { get; } = title;

    /// <summary>The free text below the sentence.</summary>
    public string Description { get; } = description;

    /// <summary>The Egenskap's tags, without the leading @.</summary>
    public string[] Tags { get; } = [.. tags];
}
