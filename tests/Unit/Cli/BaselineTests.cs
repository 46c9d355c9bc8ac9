using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Tests.Core.Results;
using AcceptanceHarness.Tests.Reports.Fixtures;

namespace AcceptanceHarness.Tests.Cli;

public sealed class BaselineTests : IDisposable
{
    private const string Known = "AK-ERE-1-02";
    private const string New = "AK-ERE-1-03";
    private readonly string _file = Path.GetTempFileName();

    public BaselineTests() => File.WriteAllText(_file, $"# meldt leverandøren\n\n{Known} # versjon 3\n");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Only_known_deviations_end_in_0() => Assert.Equal(0, ExitCode(Record(Known, Dom.IkkeBestatt)));

    [Fact]
    public void A_new_deviation_ends_in_1() => Assert.Equal(
        1, ExitCode(Record(Known, Dom.IkkeBestatt), Record(New, Dom.IkkeBestatt)));

    [Theory]
    [InlineData(Dom.IkkeAvgjort, 4)]
    [InlineData(Dom.TilManuellVurdering, 4)]
    [InlineData(Dom.FeilITestverktoy, 3)]
    [InlineData(Dom.Bestatt, 0)]
    public void Beside_a_known_deviation_the_other_criteria_decide(Dom other, int exitCode) => Assert.Equal(
        exitCode, ExitCode(Record(Known, Dom.IkkeBestatt), Record(New, other)));

    [Fact]
    public void Beside_a_known_deviation_a_failed_should_still_gives_0() => Assert.Equal(
        0, ExitCode(Record(Known, Dom.IkkeBestatt), Record(New, Dom.IkkeBestatt, Niva.Bor, "aldri")));

    [Fact]
    public void A_new_finding_outside_the_scenarios_ends_in_1()
    {
        var run = Of(Record(Known, Dom.IkkeBestatt)) with { OutsideScenario = [Judged.Finding()] };

        Assert.Equal(1, Baseline.ExitCode(_file, run));
    }

    [Fact]
    public void Without_a_file_the_run_decides() => Assert.Equal(1, Baseline.ExitCode(null, Of(Record(Known, Dom.IkkeBestatt))));

    private int ExitCode(params CriterionRecord[] criteria) => Baseline.ExitCode(_file, Of(criteria));

    private static RunRecord Of(params CriterionRecord[] criteria) => Runs.Of(Gate.Compute(criteria, [], RunEnd.Clean, partial: true), criteria, []) with
    {
        ExitCode = Gate.ExitCode(criteria, [], RunEnd.Clean),
    };

    private static CriterionRecord Record(string id, Dom dom, Niva niva = Niva.Ma, string sperrer = "alltid") =>
        Judged.Record(dom, niva, sperrer) with { Criterion = Judged.Criterion(niva) with { Id = CriterionId.Parse(id) } };
}
