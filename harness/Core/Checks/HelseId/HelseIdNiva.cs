namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>How binding a requirement to a HelseID client is.</summary>
public enum HelseIdNiva
{
    /// <summary>NHN documents it, or the standard in use forces it.</summary>
    Ma,

    /// <summary>Recommended.</summary>
    Bor,

    /// <summary>The harness's own: robustness or patient safety.</summary>
    Egen,
}
