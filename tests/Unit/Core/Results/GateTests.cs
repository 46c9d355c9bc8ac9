using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using CsCheck;

namespace AcceptanceHarness.Tests.Core.Results;

public sealed class GateTests
{
    private static readonly RunEnd Failed = new(ToolFault: true, Interrupted: false);

    private static readonly Gen<CriterionRecord[]> Lists = Gen.Select(
        Gen.OneOf(Enum.GetValues<Dom>()),
        Gen.OneOf(Enum.GetValues<Niva>()),
        Gen.OneOf("alltid", "krever-vurdering", "aldri"),
        (dom, niva, sperrer) => Judged.Record(dom, niva, niva == Niva.Bor ? "aldri" : sperrer == "aldri" ? "alltid" : sperrer)).Array[0, 8];

    [Theory]
    [InlineData(Dom.Bestatt, "alltid", true, 0)]
    [InlineData(Dom.Unntatt, "alltid", true, 0)]
    [InlineData(Dom.IkkeBestatt, "alltid", false, 1)]
    [InlineData(Dom.IkkeBestatt, "krever-vurdering", false, 4)]
    [InlineData(Dom.IkkeAvgjort, "alltid", false, 4)]
    [InlineData(Dom.TilManuellVurdering, "alltid", false, 4)]
    [InlineData(Dom.IkkeKjort, "alltid", false, 4)]
    [InlineData(Dom.IkkeRelevant, "alltid", false, 4)]
    [InlineData(Dom.FeilITestverktoy, "alltid", false, 3)]
    public void A_must_criterion_decides_gate_and_exit_code(Dom dom, string sperrer, bool open, int exit)
    {
        CriterionRecord[] criteria = [Judged.Record(dom, sperrer: sperrer)];

        Assert.Equal(open, Gate.Compute(criteria, [], RunEnd.Clean, partial: false).Open);
        Assert.Equal(exit, Gate.ExitCode(criteria, [], RunEnd.Clean));
    }

    [Fact]
    public void A_failed_should_blocks_nothing()
    {
        CriterionRecord[] criteria = [Judged.Record(Dom.IkkeBestatt, Niva.Bor, "aldri"), Judged.Record(Dom.Bestatt)];

        Assert.True(Gate.Compute(criteria, [], RunEnd.Clean, partial: false).Open);
        Assert.Equal(0, Gate.ExitCode(criteria, [], RunEnd.Clean));
    }

    [Fact]
    public void A_definite_failure_stands_before_the_tools_own_fault() => Assert.Equal(
        1, Gate.ExitCode([Judged.Record(Dom.IkkeBestatt), Judged.Record(Dom.FeilITestverktoy)], [], Failed));

    [Fact]
    public void The_tools_own_fault_stands_before_what_is_unfinished() => Assert.Equal(
        3, Gate.ExitCode([Judged.Record(Dom.IkkeKjort)], [], Failed));

    [Fact]
    public void Nothing_run_never_opens_the_gate()
    {
        Assert.False(Gate.Compute([], [], RunEnd.Clean, partial: false).Open);
        Assert.Equal(4, Gate.ExitCode([], [], RunEnd.Clean));
    }

    [Fact]
    public void Other_findings_close_the_gate()
    {
        CriterionRecord[] criteria = [Judged.Record(Dom.Bestatt)];

        Assert.False(Gate.Compute(criteria, [Judged.Finding()], RunEnd.Clean, partial: false).Open);
        Assert.Equal(1, Gate.ExitCode(criteria, [Judged.Finding()], RunEnd.Clean));
        Assert.True(Gate.Compute(criteria, [Judged.Finding(Alvor.Merknad)], RunEnd.Clean, partial: false).Open);
    }

    [Theory]
    [InlineData(Dom.Bestatt, "alltid", true, false, 3, "testverktøyet feilet under kjøringen")]
    [InlineData(Dom.Bestatt, "alltid", false, true, 4, "kjøringen ble avbrutt")]
    [InlineData(Dom.Bestatt, "alltid", true, true, 3, "testverktøyet feilet under kjøringen")]
    [InlineData(Dom.FeilITestverktoy, "alltid", false, false, 3, "testverktøyet feilet under kjøringen")]
    [InlineData(Dom.IkkeBestatt, "krever-vurdering", true, false, 3, "testverktøyet feilet under kjøringen")]
    [InlineData(Dom.IkkeBestatt, "krever-vurdering", false, false, 4, "Krever NHNs vurdering")]
    [InlineData(Dom.IkkeBestatt, "alltid", true, true, 1, "minst ett kriterium som sperrer")]
    [InlineData(Dom.IkkeAvgjort, "alltid", false, false, 4, "vurderingen er ikke ferdig")]
    public void A_failed_tool_or_an_interrupted_run_closes_the_gate_and_says_so(
        Dom dom, string sperrer, bool toolFault, bool interrupted, int exit, string said)
    {
        CriterionRecord[] criteria = [Judged.Record(dom, sperrer: sperrer)];
        var end = new RunEnd(toolFault, interrupted);

        var gate = Gate.Compute(criteria, [], end, partial: false);

        Assert.False(gate.Open);
        Assert.Contains(said, gate.Text, StringComparison.Ordinal);
        Assert.Equal(exit, Gate.ExitCode(criteria, [], end));
    }

    [Fact]
    public void A_partial_run_has_no_gate()
    {
        var gate = Gate.Compute([Judged.Record(Dom.Bestatt)], [], RunEnd.Clean, partial: true);

        Assert.Null(gate.Open);
        Assert.Equal("Delkjøring – ingen samlet vurdering.", gate.Text);
    }

    [Fact]
    public void Order_never_matters() => Lists.SelectMany(l => Gen.Shuffle(l).Select(s => (l, s))).Sample(p =>
        Gate.Compute(p.l, [], RunEnd.Clean, partial: false).Open == Gate.Compute(p.s, [], RunEnd.Clean, partial: false).Open
        && Gate.ExitCode(p.l, [], RunEnd.Clean) == Gate.ExitCode(p.s, [], RunEnd.Clean));

    [Fact]
    public void An_open_gate_never_hides_a_must_that_was_not_shown() => Lists.Sample(l =>
        Gate.Compute(l, [], RunEnd.Clean, partial: false).Open == false
        || (l.Any(c => c.Dom is not Dom.IkkeKjort)
            && l.All(c => c.Criterion.Niva == Niva.Bor || c.Dom is Dom.Bestatt or Dom.Unntatt or Dom.IkkeRelevant)));
}
