using System.CommandLine;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance run</c>: the acceptance run, ending in a report.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal screen)
    {
        var words = new RunWords(screen);
        var command = new Command("run", screen.Say(
            "Kjør akseptansetesten og skriv rapporten. Uten valg kjøres det innebygde referansesystemet.",
            "Run the acceptance test and write the report. Without options the built-in reference system is run."));
        foreach (var option in words.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => RunAsync(words.Read(parsed), screen, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RunOptions options, Terminal screen, CancellationToken cancellationToken)
    {
        var run = AcceptanceRun.Prepare(options);
        var folder = RunFolder.Create(options.Out, options.Below, TimeProvider.System);
        var record = await run.ExecuteAsync(folder.Path, new LiveProgress(screen), neutralise: null, cancellationToken);
        await RunFolder.WriteReportAsync(folder.Path, CancellationToken.None);
        RunSummary.Write(record, folder.ReportPath, screen);
        return Baseline.ExitCode(options.Baseline, record);
    }
}
