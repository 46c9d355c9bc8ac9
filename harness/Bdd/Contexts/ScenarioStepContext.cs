namespace AcceptanceHarness.Bdd;

/// <summary>What is known while a step runs.</summary>
/// <param name="stepInfo">What the feature file says of the step.</param>
public sealed class ScenarioStepContext(StepInfo stepInfo)
{
    /// <summary>What the feature file says of the step.</summary>
    public StepInfo StepInfo { get; } = stepInfo;

    /// <summary>How the step has gone so far.</summary>
    public ScenarioExecutionStatus Status { get; internal set; } = ScenarioExecutionStatus.OK;

    /// <summary>What the step threw, or null.</summary>
    public Exception? TestError { get; internal set; }
}
