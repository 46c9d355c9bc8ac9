using System.CommandLine;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.Hosting;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance reference</c>: the reference system as a process, behind the vendor contract.</summary>
internal static class ReferenceCommand
{
    public static Command Create(Terminal screen)
    {
        var port = new Option<int>("--port") { Description = screen.Say("Port; 0 er en ledig.", "Port; 0 is any free one.") };
        var defect = new Option<string>("--defect") { Description = screen.Say("Feilen som systemet skal gjøre.", "The mistake to make.") };
        var variant = new Option<string>("--variant") { Description = screen.Say("Varianten som systemet skal være.", "The variant to be.") };
        var data = new Option<string>("--data") { Description = screen.Say("Mappe som scenarier og meldinger beholdes i til neste start.", "Folder that scenarios and messages are kept in until the next start.") };
        var command = new Command("reference", screen.Say(
            "Start referansesystemet som egen prosess.", "Start the reference system as a process.")) { port, defect, variant, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(port), parsed.GetValue(data), new RunOptions { Defect = parsed.GetValue(defect), Variant = parsed.GetValue(variant) }, screen, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(int port, string? data, RunOptions options, Terminal screen, CancellationToken cancellationToken)
    {
        RunOptionsCheck.Validate(options);
        using var ehr = new ReferenceEhr(new ReferenceOptions { Defect = options.Defect, Variant = options.Variant, Datamappe = data });
        var server = await ReferenceServer.StartAsync(ehr, port, cancellationToken).ConfigureAwait(false);
        await using var running = server.ConfigureAwait(false);
        screen.Line($"{screen.Say("Referansesystemet svarer på", "The reference system answers at")} {server.Address}");
        await server.WaitAsync(cancellationToken).ConfigureAwait(false);
        return ExitCodes.Held;
    }
}
