using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Tests.Core.Results;

public sealed class CriterionResultsTests
{
    private static readonly Criterion Two = Judged.Criterion(grunnlag: Grunnlag.U, delkrav: ["a", "b"]);

    [Fact]
    public void No_scenarios_is_not_run() => Assert.Equal(Dom.IkkeKjort, Judged.Of(Two, []).Dom);

    [Fact]
    public void A_delkrav_that_no_scenario_showed_is_undecided()
    {
        var record = Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "a")]);

        Assert.Equal((Dom.IkkeAvgjort, "Ingen scenarier viste delkrav b."), (record.Dom, record.Reason));
        Assert.Equal(["a"], record.Shown);
    }

    [Fact]
    public void A_delkrav_that_is_not_relevant_is_not_asked_for() => Assert.Equal(
        Dom.Bestatt, Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "a"), Judged.Scenario(Dom.IkkeRelevant, "b")]).Dom);

    [Theory]
    [InlineData("funksjon:maler", Dom.IkkeRelevant, "Ikke relevant.")]
    [InlineData("alle", Dom.IkkeKjort, "Kriteriet gjelder alle fagsystemer, men ingen av scenarioene er relevante for dette.")]
    public void What_concerns_everyone_is_never_Ikke_relevant(string gjelder, Dom dom, string reason)
    {
        var record = Judged.Of(Two with { Gjelder = gjelder }, [Judged.Scenario(Dom.IkkeRelevant, "a"), Judged.Scenario(Dom.IkkeRelevant, "b")]);

        Assert.Equal((dom, reason), (record.Dom, record.Reason));
        Assert.Equal("0 av 2 scenarier relevante", Labels.Relevans(record));
    }

    [Fact]
    public void A_partly_relevant_criterion_is_judged_by_what_concerns_the_system_and_says_how_much_that_is()
    {
        ScenarioRecord[] rest = [Judged.Scenario(Dom.IkkeRelevant, "b"), Judged.Scenario(Dom.IkkeRelevant, "b")];

        var held = Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "a"), .. rest]);
        var unrun = Judged.Of(Two, [Judged.Scenario(Dom.IkkeKjort, "a"), .. rest]);
        var broken = Judged.Of(Two, [Judged.Scenario(Dom.IkkeBestatt, "a"), .. rest]);

        Assert.Equal((Dom.Bestatt, "1 av 1 scenarier er bestått.", "1 av 3 scenarier relevante"), (held.Dom, held.Reason, Labels.Relevans(held)));
        Assert.Equal((Dom.IkkeKjort, Dom.IkkeBestatt), (unrun.Dom, broken.Dom));
    }

    [Fact]
    public void A_wholly_relevant_criterion_says_nothing_of_it() =>
        Assert.Null(Labels.Relevans(Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "ab")])));

    [Fact]
    public void A_finding_stands_though_no_scenario_is_relevant() => Assert.Equal(
        Dom.IkkeBestatt, Judged.Of(Two with { Gjelder = "funksjon:maler" }, [Judged.Scenario(Dom.IkkeRelevant, "ab")], [Judged.Finding()]).Dom);

    [Fact]
    public void A_finding_from_another_scenario_fails_its_own_criterion()
    {
        var record = Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "ab")], [Judged.Finding()]);

        Assert.Equal((Dom.IkkeBestatt, "Det holdt ikke.", "alltid"), (record.Dom, record.Reason, record.Sperrer));
    }

    [Theory]
    [InlineData(Alvor.Merknad)]
    [InlineData(Alvor.Opplysning)]
    public void A_remark_leaves_the_result(Alvor alvor) =>
        Assert.Equal(Dom.Bestatt, Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "ab")], [Judged.Finding(alvor)]).Dom);

    [Theory]
    [InlineData(Dom.Bestatt, Dom.TilManuellVurdering)]
    [InlineData(Dom.IkkeKjort, Dom.TilManuellVurdering)]
    [InlineData(Dom.IkkeAvgjort, Dom.IkkeAvgjort)]
    [InlineData(Dom.IkkeBestatt, Dom.IkkeBestatt)]
    public void What_only_a_person_can_decide_is_never_passed(Dom scenario, Dom expected)
    {
        var finding = Judged.Finding(Alvor.Opplysning) with { KreverPerson = true };

        Assert.Equal(expected, Judged.Of(Two, [Judged.Scenario(scenario, "ab")], [finding]).Dom);
    }

    [Fact]
    public void A_failure_by_an_assumed_threshold_fails_and_needs_judgement()
    {
        var finding = Judged.Finding(Alvor.Feil, "A-002");

        var record = Judged.Of(Two, [Judged.Scenario(Dom.IkkeBestatt, "ab", findings: finding)], [finding]);

        Assert.Equal((Dom.IkkeBestatt, "krever-vurdering"), (record.Dom, record.Sperrer));
        Assert.Equal("Det holdt ikke. Bygger på antakelse A-002.", record.Reason);
    }

    [Fact]
    public void A_failure_by_an_assumed_answer_is_undecided()
    {
        var finding = Judged.Finding(Alvor.Feil, "A-001");

        Assert.Equal(Dom.IkkeAvgjort, Judged.Of(Two, [Judged.Scenario(Dom.IkkeBestatt, "ab", findings: finding)], [finding]).Dom);
    }

    [Fact]
    public void An_assumed_answer_never_hides_a_failure_beside_it()
    {
        var finding = Judged.Finding(Alvor.Feil, "A-001");

        var record = Judged.Of(
            Two, [Judged.Scenario(Dom.IkkeBestatt, "a", findings: finding), Judged.Scenario(Dom.IkkeBestatt, "b")], [finding]);

        Assert.Equal((Dom.IkkeBestatt, "alltid"), (record.Dom, record.Sperrer));
    }

    [Fact]
    public void A_confirmed_assumption_is_a_fact()
    {
        var finding = Judged.Finding(Alvor.Feil, "A-003");

        var record = Judged.Of(Two, [Judged.Scenario(Dom.IkkeBestatt, "ab", findings: finding)], [finding]);

        Assert.Equal((Dom.IkkeBestatt, "alltid"), (record.Dom, record.Sperrer));
    }

    [Theory]
    [InlineData("leverandør", "intern-api", Dom.Bestatt, true)]
    [InlineData("beslutning", "intern-api", Dom.TilManuellVurdering, false)]
    [InlineData("beslutning", "skjerm", Dom.Bestatt, false)]
    [InlineData("beslutning", "person", Dom.Bestatt, false)]
    [InlineData("leverandør", "utveksling", Dom.Bestatt, false)]
    public void What_the_system_says_of_itself_is_marked(string formal, string kilde, Dom dom, bool selfReported)
    {
        CriterionRecord record = Judged.Of(Two, [Judged.Scenario(Dom.Bestatt, "ab", kilde)], formal: formal);

        Assert.Equal((dom, selfReported), (record.Dom, record.SelfReported));
    }
}
