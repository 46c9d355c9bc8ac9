namespace AcceptanceHarness.Bdd;

/// <summary>What is known while a scenario runs.</summary>
/// <param name="scenarioInfo">What the feature file says of the scenario.</param>
/// <param name="ruleInfo">What it says of the scenario's Regel, or null outside one.</param>
/// <param name="scenarioContainer">The container of the scenario's own objects.</param>
public sealed class ScenarioContext(ScenarioInfo scenarioInfo, RuleInfo? ruleInfo, IObjectContainer scenarioContainer)
{
    /// <summary>What the feature file says of the scenario.</summary>
    public ScenarioInfo ScenarioInfo { get; } = scenarioInfo;

    /// <summary>What the feature file says of the scenario's Regel, or null outside one.</summary>
    public RuleInfo? RuleInfo { get; } = ruleInfo;

    /// <summary>The container of the scenario's own objects.</summary>
    public IObjectContainer ScenarioContainer { get; } = scenarioContainer;

    /// <summary>The step that runs, or ran last; null before the first.</summary>
    public ScenarioStepContext? StepContext { get; internal set; }

    /// <summary>How the scenario has gone so far.</summary>
    public ScenarioExecutionStatus ScenarioExecutionStatus { get; private set; } = ScenarioExecutionStatus.OK;

    /// <summary>The first thing that was thrown, or null.</summary>
    public Exception? TestError { get; private set; }

    internal void Note(ScenarioExecutionStatus status, Exception? error)
    {
        if (ScenarioExecutionStatus == ScenarioExecutionStatus.OK)
        {
            ScenarioExecutionStatus = status;
            TestError = error;
        }
    }
}
