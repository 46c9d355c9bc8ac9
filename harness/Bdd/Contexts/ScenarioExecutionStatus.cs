namespace AcceptanceHarness.Bdd;

/// <summary>How a scenario, or one of its steps, has gone so far.</summary>
public enum ScenarioExecutionStatus
{
    /// <summary>Nothing has failed.</summary>
    OK,

    /// <summary>A step definition said that it is not written yet.</summary>
    StepDefinitionPending,

    /// <summary>A step has no step definition.</summary>
    UndefinedStep,

    /// <summary>A step has several step definitions, or one that cannot be called.</summary>
    BindingError,

    /// <summary>A step or a hook threw.</summary>
    TestError,

    /// <summary>Not run, because something before it failed.</summary>
    Skipped,
}
