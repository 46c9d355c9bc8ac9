using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Reports;
using AcceptanceHarness.Reports.Model;
using AcceptanceHarness.Tests.Reports.Fixtures;
using Microsoft.AspNetCore.Components;

namespace AcceptanceHarness.Tests.Reports;

public sealed class SectionTests
{
    public static TheoryData<string, string> EverySectionOfEveryRun()
    {
        var data = new TheoryData<string, string>();
        foreach (var section in SectionCatalog.All)
        {
            foreach (var run in ReportFixtures.Names)
            {
                data.Add(section.Id, run);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EverySectionOfEveryRun))]
    public async Task Is_drawn_as_approved(string section, string run)
    {
        var fixture = ReportFixtures.Named(run);
        var model = new ReportModel(fixture.Run, fixture.Exchanges, fixture.Events);

        var html = await HtmlReport.RenderSectionAsync(model, SectionCatalog.All.Single(s => s.Id == section));

        Approved.Matches($"{section}.{run}.approved.html", html + "\n");
    }

    [Fact]
    public async Task The_form_for_a_decision_stands_in_a_run_that_may_be_decided_on()
    {
        var fixture = ReportFixtures.Passing();
        var run = fixture.Run with { ReferenceSystem = false, SimulatorOverridden = false, Gate = new GateRecord(true, "Klar for akseptansetest.", []) };

        var html = await HtmlReport.RenderSectionAsync(new ReportModel(run, fixture.Exchanges, fixture.Events), SectionCatalog.All.Single(s => s.Id == "beslutning"));

        Assert.Contains("NHNs beslutning", html, StringComparison.Ordinal);
        Assert.DoesNotContain("ikke brukes som grunnlag", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_left_out_of_the_run_is_told_where_it_would_have_answered()
    {
        var fixture = ReportFixtures.Passing();
        var left = fixture.Run.Criteria[0].Criterion;
        var model = new ReportModel(fixture.Run with { Criteria = [], Scenarios = [], Utelatt = [left] }, fixture.Exchanges, fixture.Events);

        var trace = await HtmlReport.RenderSectionAsync(model, SectionCatalog.All.Single(s => s.Id == "sporbarhet"));
        var untested = await HtmlReport.RenderSectionAsync(model, SectionCatalog.All.Single(s => s.Id == "ikke-testet"));

        Assert.Contains($"Kravet besvares av {left.Id.Value}", trace, StringComparison.Ordinal);
        Assert.Contains("Ikke med i utvalget (1)", untested, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_throws_is_shown_as_failed_and_the_others_stand()
    {
        var fixture = ReportFixtures.Passing();
        var broken = SectionCatalog.All.Select(s => s.Id == "farer" ? s with { Component = typeof(ThrowingSection) } : s).ToList();

        var html = await HtmlReport.RenderAsync(new ReportModel(fixture.Run, fixture.Exchanges, fixture.Events), broken, TestContext.Current.CancellationToken);

        Assert.Contains("Avsnittet kunne ikke lages: tabellen er &lt;borte&gt;", html, StringComparison.Ordinal);
        Assert.Contains("id=\"farer-tittel\"", html, StringComparison.Ordinal);
        Assert.Contains("Hva kjøringen ikke sier", html, StringComparison.Ordinal);
    }

    private sealed class ThrowingSection : ComponentBase
    {
        protected override void OnInitialized() => throw new InvalidOperationException("tabellen er <borte>");
    }
}
