using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Features.Hooks;

/// <summary>What a scenario is called over time: criterion, title and row values, never a line number.</summary>
public static class ScenarioIdentity
{
    public static string Of(CriterionId criterion, ScenarioInfo scenario) =>
        Of(criterion.Value, scenario.Title, scenario.Arguments.Values.Cast<object?>().Select(v => v?.ToString() ?? ""));

    public static string Of(string criterion, string title, IEnumerable<string> row)
    {
        var values = string.Join(" | ", row);
        return values.Length == 0 ? $"{criterion}: {title}" : $"{criterion}: {title} [{values}]";
    }

    /// <summary>The title as people read it: an outline's row values in the place of its &lt;columns&gt;.</summary>
    public static string Title(ScenarioInfo scenario)
    {
        var title = scenario.Title;
        foreach (System.Collections.DictionaryEntry cell in scenario.Arguments)
        {
            title = title.Replace($"<{cell.Key}>", cell.Value?.ToString(), StringComparison.Ordinal);
        }

        return title;
    }
}
