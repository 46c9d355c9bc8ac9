namespace AcceptanceHarness.Bdd;

/// <summary>What a step does in its scenario.</summary>
public enum StepDefinitionType
{
    /// <summary>Sets the world (Gitt).</summary>
    Given,

    /// <summary>Acts (Når).</summary>
    When,

    /// <summary>Observes (Så).</summary>
    Then,
}
