namespace AcceptanceHarness.Bdd;

/// <summary>A point of the run at which hooks run.</summary>
public enum HookKind
{
    /// <summary>Before the first scenario of the run.</summary>
    BeforeTestRun,

    /// <summary>After the last scenario of the run.</summary>
    AfterTestRun,

    /// <summary>Before the first scenario of a feature.</summary>
    BeforeFeature,

    /// <summary>After the last scenario of a feature.</summary>
    AfterFeature,

    /// <summary>Before a scenario's first step.</summary>
    BeforeScenario,

    /// <summary>After a scenario's last step.</summary>
    AfterScenario,

    /// <summary>Before each step that is run.</summary>
    BeforeStep,

    /// <summary>After each step that was run.</summary>
    AfterStep,
}
