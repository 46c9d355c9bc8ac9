using System.CommandLine;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance selftest</c>: every seeded defect is caught by the criterion that it names, every variant is green.</summary>
internal static class SelftestCommand
{
    private const string Every = "alle";

    public static Command Create(Terminal screen)
    {
        var full = new Option<bool>("--full")
        {
            Description = screen.Say("Kjør alle kriteriene for hver feil, og for hver variant alene.", "Run every criterion for each defect, and for each variant by itself."),
        };
        var neutralise = new Option<string>("--neutraliser")
        {
            Description = screen.Say(
                "La denne stegdefinisjonen (Klasse.Metode) ikke gjøre noe, for å vise at den trengs; «alle» prøver hver Så-definisjon.",
                "Let this step definition (Class.Method) do nothing, to show that it is needed; «alle» tries every Then definition."),
        };
        var command = new Command("selftest", screen.Say(
            "Vis at testverktøyet finner hver innebygd feil, og ikke gir falsk alarm.",
            "Show that the tool finds every seeded defect and gives no false alarm."));
        neutralise.Validators.Add(given =>
        {
            var step = given.GetValueOrDefault<string>();
            if (step != Every && !StepDefinitions.Asserting.Contains(step))
            {
                given.AddError(screen.Say(
                    $"--neutraliser: forventet «alle» eller en Så-definisjon som Klasse.Metode, fikk «{step}». Disse finnes: {string.Join(", ", StepDefinitions.Asserting)}.",
                    $"--neutraliser: expected «alle» or a Then definition as Class.Method, got «{step}». There are: {string.Join(", ", StepDefinitions.Asserting)}."));
            }
        });
        command.Options.Add(full);
        command.Options.Add(neutralise);
        command.SetAction((parsed, cancellation) => parsed.GetValue(neutralise) == Every
            ? NeutraliseEachAsync(screen, cancellation)
            : RunAsync(new Selftest(parsed.GetValue(full), parsed.GetValue(neutralise)), screen, cancellation));
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

    private static async Task<int> NeutraliseEachAsync(Terminal screen, CancellationToken cancellationToken)
    {
        var needed = true;
        foreach (var step in StepDefinitions.Asserting)
        {
            var missed = await new Selftest(full: false, step).RunAsync(cancellationToken)
                .FirstOrDefaultAsync(row => !row.Held, cancellationToken).ConfigureAwait(false);
            needed &= missed is not null;
            screen.Line(missed is null
                ? $"SVIKT  {step.PadRight(60)}  {screen.Say("alle feilene ble funnet også uten den", "every defect was caught without it too")}"
                : $"ok     {step.PadRight(60)}  {missed.Id}: {missed.Text}");
        }

        return needed ? ExitCodes.Held : ExitCodes.NotMet;
    }
}
