namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>How a requirement to a HelseID client is shown.</summary>
public enum Kontrollvei
{
    /// <summary>By what the client sends in normal use.</summary>
    Trafikk,

    /// <summary>A part by what it sends, and the rest by scenarios where HelseID does something wrong on purpose.</summary>
    TrafikkOgScenario,

    /// <summary>By scenarios where HelseID does something wrong on purpose, or the user changes.</summary>
    Scenario,

    /// <summary>By a person who reviews or declares.</summary>
    Person,

    /// <summary>By nothing yet.</summary>
    IkkeDekket,
}
