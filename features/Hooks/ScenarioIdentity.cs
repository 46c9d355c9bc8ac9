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
}
