using System.CommandLine;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Cli.Commands;

/// <summary>The command <c>acceptance</c>: reads the words, runs the part that was named, and gives its exit code.</summary>
public static class AcceptanceCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The words after the command's name.</param>
    /// <param name="output">Where results are written.</param>
    /// <param name="error">Where errors are written.</param>
    /// <returns>The exit code of rules.md 2: 0, 1, 2, 3 or 4.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var screen = new Terminal(output, error, english: IsEnglish(args));
        var root = Create(screen);
        if (HelpText.AskedFor(args))
        {
            HelpText.Write(root, args, screen);
            return ExitCodes.Held;
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            screen.Error(string.Join(Environment.NewLine, parsed.Errors.Select(e => e.Message)));
            screen.Error(screen.Say("Se «acceptance --help».", "See “acceptance --help”."));
            return ExitCodes.SetUpWrong;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong) when (wrong is SetUpException or OptionsValidationException)
        {
            screen.Error(wrong.Message);
            return ExitCodes.SetUpWrong;
        }
    }

    private static RootCommand Create(Terminal screen)
    {
        var root = new RootCommand(screen.Say(
            "Akseptansetest av integrasjoner mot nasjonale e-helseløsninger.",
            "Acceptance testing of integrations with the national e-health services."));
        root.Subcommands.Add(RunCommand.Create(screen));
        root.Subcommands.Add(SelftestCommand.Create(screen));
        root.Subcommands.Add(ListCommand.Create(screen));
        root.Subcommands.Add(ReportCommand.Create(screen));
        root.Subcommands.Add(SimulatorsCommand.Create(screen));
        root.Subcommands.Add(ReferenceCommand.Create(screen));
        root.Options.Add(new Option<string>("--lang")
        {
            Description = screen.Say("Språk i konsollen: nb eller en.", "Console language: nb or en."),
            Recursive = true,
        });
        return root;
    }

    private static bool IsEnglish(string[] args) =>
        args.Zip(args.Skip(1)).Any(p => p is ("--lang", "en")) || args.Contains("--lang=en");
}
