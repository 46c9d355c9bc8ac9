using AcceptanceHarness.Core.Checks.Eresept;
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
    public void What_could_not_be_looked_through_is_Ikke_avgjort_whatever_the_steps_saw()
    {
        ScenarioEvidence[] all =
        [
            new(Criterion, Error: null, Observations: 3, Findings: []),
            new(Criterion, new CriterionNotMetException(Judged.Finding()), Observations: 3, Findings: []),
        ];

        Assert.All(all, evidence => Assert.Equal(
            (Dom.IkkeAvgjort, "for stort", null), ScenarioOutcome.Of(evidence with { Ukontrollert = "for stort" })));
        Assert.Equal(
            Dom.IkkeBestatt,
            ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 3, Findings: [Judged.Finding()]) { Ukontrollert = "for stort" }).Dom);
    }

    [Fact]
    public void What_does_not_concern_the_system_is_Ikke_relevant_however_it_went()
    {
        Exception?[] ends =
        [
            null, new NotRelevantException("utenfor"), new NotDecidedException("forutsetningen"), new EntryNotOfferedException("bruk-mal"),
            new AdapterLostException("borte"), new CriterionNotMetException(Judged.Finding()),
        ];

        Assert.All(ends, end => Assert.Equal(
            (Dom.IkkeRelevant, "Har ikke maler.", null),
            ScenarioOutcome.Of(new(Criterion, end, Observations: 1, Findings: [Judged.Finding()]) { Utenfor = new Irrelevans("Har ikke maler.", null) })));
    }

    [Fact]
    public void A_function_that_is_seen_in_use_is_not_believed_to_be_lacking()
    {
        var used = AbsentFunctionIsNotUsed.Brutt(Criterion, "maler", "Fagsystemet utførte handlingen «bruk-mal».");
        ScenarioEvidence[] all =
        [
            new(Criterion, new CriterionNotMetException(used), Observations: 0, Findings: []),
            new(Criterion, Error: null, Observations: 1, Findings: [used]),
        ];

        Assert.All(all, evidence => Assert.Equal(
            (Dom.IkkeBestatt, used.Sentence),
            Of(evidence with { Utenfor = new Irrelevans("Har ikke maler.", null) })));
    }

    [Fact]
    public void An_action_that_is_not_offered_is_not_run_when_nothing_is_said_of_it() => Assert.Equal(
        (Dom.IkkeKjort, "Adapteren tilbyr ikke handlingen «bruk-mal», og ingen person utførte den."),
        Of(new(Criterion, new EntryNotOfferedException("bruk-mal"), Observations: 0, Findings: [])));

    [Fact]
    public void A_log_that_is_not_offered_is_for_a_person_to_look_in() => Assert.Equal(
        (Dom.TilManuellVurdering, "Adapteren tilbyr ikke loggen fra fagsystemet; en person må se i den."),
        Of(new(Criterion, new EntryNotOfferedException("log"), Observations: 3, Findings: [])));

    [Fact]
    public void Without_one_the_evidence_decides()
    {
        Assert.Equal(Dom.Bestatt, ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 1, Findings: [])).Dom);
        Assert.Equal(Dom.IkkeAvgjort, ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 0, Findings: [])).Dom);
        Assert.Equal(Dom.IkkeBestatt, ScenarioOutcome.Of(new(Criterion, Error: null, Observations: 1, Findings: [Judged.Finding()])).Dom);
    }

    private static (Dom Dom, string Reason) Of(ScenarioEvidence evidence)
    {
        var (dom, reason, _) = ScenarioOutcome.Of(evidence);
        return (dom, reason);
    }
}
