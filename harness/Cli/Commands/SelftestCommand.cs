using System.CommandLine;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance selftest</c>: every seeded defect is caught by the criterion that it names, every variant is green.</summary>
internal static class SelftestCommand
{
    public static Command Create(Terminal screen)
    {
        var full = new Option<bool>("--full")
        {
            Description = screen.Say("Kjør alle kriteriene for hver feil.", "Run every criterion for each defect."),
        };
        var neutralise = new Option<string>("--neutraliser")
        {
            Description = screen.Say(
                "La denne stegdefinisjonen (Klasse.Metode) ikke gjøre noe, for å vise at den trengs.",
                "Let this step definition (Class.Method) do nothing, to show that it is needed."),
        };
        var command = new Command("selftest", screen.Say(
            "Vis at testverktøyet finner hver innebygd feil, og ikke gir falsk alarm.",
            "Show that the tool finds every seeded defect and gives no false alarm."));
        command.Options.Add(full);
        command.Options.Add(neutralise);
        command.SetAction((parsed, cancellation) =>
            RunAsync(new Selftest(parsed.GetValue(full), parsed.GetValue(neutralise)), screen, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Selftest selftest, Terminal screen, CancellationToken cancellationToken)
    {
        var held = true;
        await foreach (var row in selftest.RunAsync(cancellationToken).ConfigureAwait(false))
        {
            held &= row.Held;
            screen.Line($"{(row.Held ? "ok   " : "SVIKT")}  {row.Kind.PadRight(8)}  {row.Id.PadRight(36)}  {row.Text}");
        }

        screen.Line(held
            ? screen.Say("Selvtesten holder.", "The self-test holds.")
            : screen.Say("Selvtesten holder ikke.", "The self-test does not hold."));
        return held ? ExitCodes.Held : ExitCodes.NotMet;
    }
}
