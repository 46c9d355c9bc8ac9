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
