using AcceptanceHarness.Cli.Commands;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Cli.Running;

/// <summary>A file of known deviations, one criterion id a line; only new ones give exit code 1. The report is unchanged.</summary>
internal static class Baseline
{
    public static int ExitCode(string? path, RunRecord run)
    {
        if (path is null || run.ExitCode != ExitCodes.NotMet)
        {
            return run.ExitCode;
        }

        var known = Read(path);
        var profile = run.Criteria.Select(c => c.Criterion.Id).ToHashSet();
        var other = run.OtherFindings.Concat(run.OutsideScenario)
            .Where(f => !profile.Contains(f.Criterion) && !known.Contains(f.Criterion.Value));
        return Gate.ExitCode([.. run.Criteria.Select(c => Excused(c, known))], [.. other], RunEnd.Of(run.Status, run.ToolFaults));
    }

    // A known deviation blocks no more than one with a dispensation does; everything else decides as it would have.
    private static CriterionRecord Excused(CriterionRecord criterion, HashSet<string> known) =>
        criterion is { Dom: Dom.IkkeBestatt, Sperrer: "alltid" } && known.Contains(criterion.Criterion.Id.Value)
            ? criterion with { Dom = Dom.Unntatt }
            : criterion;

    /// <summary>Reads the file before the run, so that a wrong name is found before the first scenario.</summary>
    public static HashSet<string> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0)];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new SetUpException($"Filen med kjente avvik «{path}» kan ikke leses: {wrong.Message} Rett --baseline.", wrong);
        }
    }
}
