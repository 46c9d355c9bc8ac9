using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Hooks;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Core.Results;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Hooks;

public sealed class ScenarioOutcomeTests
{
    private static readonly CriterionId Criterion = CriterionId.Parse("AK-ERE-2-01");

    private static readonly ToolFault Fault = new(new InvalidOperationException("dommeren falt"), "s0001", "reseptformidleren");

    [Fact]
    public void The_tools_own_fault_stands_before_what_was_found_and_before_what_holds()
    {
        var met = new CriterionNotMetException(Judged.Finding());
        ScenarioEvidence[] all =
        [
            new(Criterion, Error: null, Observations: 3, Findings: []),
            new(Criterion, Error: null, Observations: 3, Findings: [Judged.Finding()]),
            new(Criterion, met, Observations: 3, Findings: [Judged.Finding()]),
            new(Criterion, new AdapterLostException("borte"), Observations: 0, Findings: []),
        ];

        Assert.All(all, evidence => Assert.Equal(
            (Dom.FeilITestverktoy, "Testverktøyet feilet under et kall til reseptformidleren: dommeren falt", null),
            ScenarioOutcome.Of(evidence with { ToolFaults = [Fault] })));
    }

    [Fact]
    public void Without_one_the_evidence_decides()
    {
        Assert.Equal(Dom.Bestatt, ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 1, Findings: [])).Dom);
        Assert.Equal(Dom.IkkeAvgjort, ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 0, Findings: [])).Dom);
        Assert.Equal(Dom.IkkeBestatt, ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 1, Findings: [Judged.Finding()])).Dom);
    }
}
