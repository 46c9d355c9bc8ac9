using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Ends a scenario with a definite finding against the vendor's system.</summary>
public sealed class CriterionNotMetException(Finding finding)
    : Exception($"{finding.Sentence} Forventet: {finding.Expected}. Fikk: {finding.Received}.")
{
    public Finding Finding { get; } = finding;
}
