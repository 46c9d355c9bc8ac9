using System.Xml.Linq;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Reports.JUnit;
using AcceptanceHarness.Tests.Reports.Fixtures;

namespace AcceptanceHarness.Tests.Reports;

public sealed class JUnitTests
{
    [Theory]
    [InlineData("tom")]
    [InlineData("bestatt")]
    [InlineData("ikke-bestatt")]
    public void Is_written_as_approved(string run) =>
        Approved.Matches($"junit.{run}.approved.xml", JUnitReport.Render(ReportFixtures.Named(run).Run));

    [Theory]
    [InlineData(Dom.Bestatt, null)]
    [InlineData(Dom.IkkeBestatt, "failure")]
    [InlineData(Dom.FeilITestverktoy, "error")]
    [InlineData(Dom.IkkeAvgjort, "skipped")]
    [InlineData(Dom.IkkeKjort, "skipped")]
    [InlineData(Dom.IkkeRelevant, "skipped")]
    [InlineData(Dom.TilManuellVurdering, "skipped")]
    [InlineData(Dom.Unntatt, "skipped")]
    public void Each_result_becomes_its_own_element(Dom dom, string? element)
    {
        var run = ReportFixtures.Passing().Run;
        var changed = run with { Scenarios = [run.Scenarios[0] with { Dom = dom }] };

        var testcase = XDocument.Parse(JUnitReport.Render(changed)).Descendants("testcase").Single();

        Assert.Equal(element, testcase.Elements().SingleOrDefault()?.Name.LocalName);
    }

    [Theory]
    [InlineData(Dom.Bestatt)]
    [InlineData(Dom.IkkeRelevant)]
    public void A_scenario_that_revealed_a_failure_of_another_criterion_fails_and_names_it(Dom dom)
    {
        var run = ReportFixtures.Passing().Run;
        var changed = run with { Scenarios = [run.Scenarios[0] with { Dom = dom, Findings = [Findings.Token] }] };

        var failure = XDocument.Parse(JUnitReport.Render(changed)).Descendants("failure").Single();

        Assert.Contains("AK-HID-1-02", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_xml_cannot_hold_is_written_out()
    {
        var run = ReportFixtures.Passing().Run;
        var changed = run with { Scenarios = [run.Scenarios[0] with { Title = "nul \0 og \uFFFF og \uD800" }] };

        var testcase = XDocument.Parse(JUnitReport.Render(changed)).Descendants("testcase").Single();

        Assert.Equal("nul ⟨U+0000⟩ og \uFFFD og \uFFFD", testcase.Attribute("name")!.Value);
    }
}
