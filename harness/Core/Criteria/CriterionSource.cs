namespace AcceptanceHarness.Core.Criteria;

/// <summary>A Regel as a Gherkin parser gives it.</summary>
/// <param name="File">The feature file's path below features/.</param>
/// <param name="Feature">The Egenskap's title.</param>
/// <param name="Title">The Regel's text.</param>
/// <param name="Description">The Regel's description.</param>
/// <param name="Tags">Its tags, without <c>@</c>.</param>
/// <param name="Shows">The letters that each of its scenarios shows.</param>
public sealed record CriterionSource(
    string File,
    string Feature,
    string Title,
    string Description,
    IReadOnlyList<string> Tags,
    IReadOnlyList<IReadOnlyList<string>> Shows)
{
    /// <summary>The <c>@gjelder</c> values that stand on its scenarios.</summary>
    public IReadOnlyList<string> ScenarioGjelder { get; init; } = [];
}
