namespace AcceptanceHarness.Core.Criteria;

/// <summary>A hazard (fare) that criteria guard against.</summary>
public sealed record Hazard
{
    /// <summary>F-01 to F-36.</summary>
    public required string Id { get; init; }

    /// <summary>The hazard in bokmål.</summary>
    public required string Navn { get; init; }

    /// <summary>Worst credible severity: Considerable, Major or Catastrophic.</summary>
    public required string Alvorlighet { get; init; }

    /// <summary>Whether a clinician has confirmed the severity: <c>nei</c>, or name, role and date.</summary>
    public string KliniskBekreftet { get; init; } = "nei";

    /// <summary>Causes in order: F-nn.1 is the first.</summary>
    public required IReadOnlyList<string> Arsaker { get; init; }
}
