using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Cli.Screen;

/// <summary>The end of a run on the console: what is not green and why, the counts, the gate and the report's path.</summary>
internal static class RunSummary
{
    public static void Write(RunRecord run, string reportPath, Terminal screen)
    {
        screen.Line();
        foreach (var criterion in run.Criteria.Where(c => c.Dom is not Dom.Bestatt and not Dom.IkkeRelevant))
        {
            screen.Line($"{criterion.Criterion.Id}  {Labels.Of(criterion.Dom)}: {Visible.Line(criterion.Reason ?? "")}");
        }

        foreach (var criterion in run.Criteria)
        {
            if (Labels.Relevans(criterion) is { } relevans)
            {
                screen.Line($"{criterion.Criterion.Id}  {relevans}");
            }
        }

        foreach (var finding in run.OtherFindings.Concat(run.OutsideScenario))
        {
            screen.Line($"{finding.Criterion}  {screen.Say("andre funn", "other finding")}: {Visible.Line(finding.Sentence)}");
        }

        foreach (var fault in run.ToolFaults)
        {
            screen.Line($"{screen.Say("Feil i testverktøyet", "Fault of the tool")}: {Visible.Line(fault)}");
        }

        screen.Line(Counts(screen.Say("Kriterier", "Criteria"), run.Criteria.Select(c => c.Dom)));
        screen.Line(Counts(screen.Say("Scenarier", "Scenarios"), run.Scenarios.Select(s => s.Dom)));
        screen.Line(run.Gate.Text);
        screen.Line($"{screen.Say("Rapport", "Report")}: {reportPath}");
    }

    private static string Counts(string title, IEnumerable<Dom> results) =>
        $"{title}: " + string.Join(", ", results.GroupBy(d => d).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Labels.Of(g.Key).ToLowerInvariant()}"));
}
