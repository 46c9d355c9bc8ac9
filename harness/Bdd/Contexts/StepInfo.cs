namespace AcceptanceHarness.Bdd;

/// <summary>What the feature file says of a step.</summary>
/// <param name="stepDefinitionType">Gitt, Når or Så; Og and Men take what stands before them.</param>
/// <param name="text">The step without its keyword, placeholders filled in.</param>
/// <param name="table">The table below the step, or null.</param>
/// <param name="multilineText">The doc string below the step, or null.</param>
public sealed class StepInfo(
    StepDefinitionType stepDefinitionType,
    string text,
    DataTable? table,
    string? multilineText)
{
    /// <summary>Gitt, Når or Så; Og and Men take what stands before them.</summary>
    public StepDefinitionType StepDefinitionType { get; } = stepDefinitionType;

    /// <summary>The step without its keyword, placeholders filled in.</summary>
    public string Text { get; } = text;

    /// <summary>The table below the step, or null.</summary>
    public DataTable? Table { get; } = table;

    /// <summary>The doc string below the step, or null.</summary>
    public string? MultilineText { get; } = multilineText;
}
