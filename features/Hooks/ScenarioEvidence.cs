using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Features.Hooks;

/// <summary>What a scenario's result rests on.</summary>
/// <param name="Criterion">The criterion that it belongs to.</param>
/// <param name="Error">What ended it, or null when it came to its end.</param>
/// <param name="Observations">How many observations it made.</param>
/// <param name="Findings">The findings in what it sent, whichever criterion they are against.</param>
internal sealed record ScenarioEvidence(CriterionId Criterion, Exception? Error, int Observations, IReadOnlyList<Finding> Findings)
{
    /// <summary>The tool's own faults in the calls that it made.</summary>
    public IReadOnlyList<ToolFault> ToolFaults { get; init; } = [];

    /// <summary>Why what it sent could not be looked through and kept; null when all of it was.</summary>
    public string? Ukontrollert { get; init; }

    /// <summary>Why it does not concern the system; null when it does.</summary>
    public Irrelevans? Utenfor { get; init; }
}
