using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A scenario that can be run; each row of a Scenariomal is one.</summary>
public sealed class ScenarioPlan
{
    private const string CriterionPrefix = "AK-";

    internal ScenarioPlan(
        Pickle pickle, ScenarioInfo scenario, RuleInfo? rule, FeatureInfo feature, long line, IReadOnlyList<string> keywords)
    {
        (Pickle, Scenario, Rule, Feature, Line, Keywords) = (pickle, scenario, rule, feature, line, keywords);
        CriterionId = scenario.CombinedTags.FirstOrDefault(
            tag => tag.StartsWith(CriterionPrefix, StringComparison.Ordinal));
        RowValues = [.. scenario.Arguments.Values.Cast<string>()];
        var unsaid = RowValues.Where(value => !pickle.Name.Contains(value, StringComparison.Ordinal)).ToList();
        DisplayName = unsaid.Count == 0 ? pickle.Name : $"{pickle.Name} ({string.Join(", ", unsaid)})";
    }

    /// <summary>The name of the feature file.</summary>
    public string Uri => Pickle.Uri;

    /// <summary>Where in the feature file the scenario, or its row, stands.</summary>
    public long Line { get; }

    /// <summary>The criterion of the scenario's Regel, such as AK-ERE-2-01, or null.</summary>
    public string? CriterionId { get; }

    /// <summary>The title as written.</summary>
    public string Title => Scenario.Title;

    /// <summary>The title, and behind it the row's values that it does not say itself.</summary>
    public string DisplayName { get; }

    /// <summary>The values of the scenario's row, in the order of the columns; empty for a plain scenario.</summary>
    public IReadOnlyList<string> RowValues { get; }

    /// <summary>All tags: the scenario's own and those of its Regel and Egenskap, without the leading @.</summary>
    public IReadOnlyList<string> Tags => Scenario.CombinedTags;

    /// <summary>What the feature file says of the scenario.</summary>
    public ScenarioInfo Scenario { get; }

    /// <summary>What it says of the scenario's Regel, or null outside one.</summary>
    public RuleInfo? Rule { get; }

    /// <summary>What it says of the scenario's Egenskap.</summary>
    public FeatureInfo Feature { get; }

    /// <summary>The steps, each with its keyword as written.</summary>
    public IReadOnlyList<string> Steps => [.. Pickle.Steps.Select((step, index) => Keywords[index] + step.Text)];

    internal Pickle Pickle { get; }

    internal IReadOnlyList<string> Keywords { get; }
}
