using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Records
{
    public static CriterionRecord Of(Criterion criterion, Dom dom, string reason, params ScenarioRecord[] scenarios) => new()
    {
        Criterion = criterion,
        Dom = dom,
        Reason = reason,
        Sperrer = "alltid",
        Scenarios = [.. scenarios.Where(s => s.Criterion == criterion.Id).Select(s => s.Id)],
        Shown = [.. scenarios.SelectMany(s => s.Shows).Distinct()],
        Findings = [],
    };
}
