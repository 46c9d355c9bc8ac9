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
        var failed = run.Criteria.Where(c => c.Dom == Dom.IkkeBestatt).Select(c => c.Criterion.Id.Value)
            .Concat(run.OtherFindings.Concat(run.OutsideScenario).Where(f => f.Alvor == Alvor.Feil).Select(f => f.Criterion.Value));
        return failed.All(known.Contains) ? ExitCodes.Held : ExitCodes.NotMet;
    }

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
