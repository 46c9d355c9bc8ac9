using System.CommandLine;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance report DIR</c>: makes the report again from a run's folder, whoever wrote it.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal screen)
    {
        var directory = new Argument<string>("mappe") { Description = screen.Say("Kjøringens mappe.", "The run's folder.") };
        var command = new Command("report", screen.Say(
            "Lag rapporten på nytt av en kjørings mappe.", "Make the report again from a run's folder."))
        {
            directory,
        };
        command.SetAction((parsed, cancellation) => WriteAsync(parsed.GetRequiredValue(directory), screen, cancellation));
        return command;
    }

    private static async Task<int> WriteAsync(string directory, Terminal screen, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(directory, "run.json")))
        {
            throw new SetUpException($"Fant ingen run.json i «{directory}». Oppgi mappen som «acceptance run» skrev.");
        }

        await RunFolder.WriteReportAsync(Path.GetFullPath(directory), cancellationToken);
        screen.Line($"{screen.Say("Rapport", "Report")}: {Path.GetFullPath(Path.Combine(directory, "report.html"))}");
        return ExitCodes.Held;
    }
}
