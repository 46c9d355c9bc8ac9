using System.CommandLine;
using System.CommandLine.Parsing;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Cli.Commands;

/// <summary>The command <c>acceptance</c>: reads the words, runs the part that was named, and gives its exit code.</summary>
public static class AcceptanceCommand
{
    // After Ctrl-C what was seen is still written down.
    private static readonly TimeSpan TimeForTheReport = TimeSpan.FromSeconds(60);

    /// <summary>Runs the command.</summary>
    /// <param name="args">The words after the command's name.</param>
    /// <param name="output">Where results are written.</param>
    /// <param name="error">Where errors are written.</param>
    /// <param name="cancellationToken">Interrupts it, as Ctrl-C does.</param>
    /// <returns>The exit code of rules.md 2: 0, 1, 2, 3 or 4; 4 too when it was interrupted.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
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
            screen.Error(string.Join(Environment.NewLine, Unread(parsed, screen)));
            screen.Error(screen.Say("Se «acceptance --help».", "See “acceptance --help”."));
            return ExitCodes.SetUpWrong;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeForTheReport,
            }, cancellationToken);
        }
        catch (Exception wrong) when (wrong is SetUpException or OptionsValidationException)
        {
            screen.Error(wrong.Message);
            return ExitCodes.SetUpWrong;
        }
        catch (OperationCanceledException)
        {
            screen.Error(screen.Say("Avbrutt før det var ferdig. Ingenting er avgjort; kjør på nytt.", "Interrupted before the end. Nothing is decided; run it again."));
            return ExitCodes.NotDecided;
        }
        catch (JournalFailedException lost)
        {
            screen.Error(lost.Message);
            return ExitCodes.ToolFault;
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            screen.Error(screen.Say(
                $"En fil kunne ikke leses eller skrives ({lost.Message}). Sørg for plass og tilgang der den ligger, og kjør på nytt.",
                $"A file could not be read or written ({lost.Message}). See to space and access where it lies, and run again."));
            return ExitCodes.ToolFault;
        }
        catch (Exception own)
        {
            // Never the vendor's fault and never a crash: what was recorded stays, and who can mend it gets the whole text.
            screen.Error(screen.Say("Feil i testverktøyet. Meld den med teksten under.", "The tool itself failed. Report it with the text below."));
            screen.Error(own.ToString());
            return ExitCodes.ToolFault;
        }
    }

    /// <summary>What could not be read, in the console's language: the library has no bokmål.</summary>
    private static IEnumerable<string> Unread(ParseResult parsed, Terminal screen)
    {
        if (screen.English)
        {
            return parsed.Errors.Select(e => e.Message);
        }

        return parsed.Errors.Select(e => e.SymbolResult is OptionResult { Option: var option } read
            ? $"Valget {option.Name} kan ikke leses: fikk «{string.Join(' ', read.Tokens.Select(t => t.Value))}»."
            : parsed.UnmatchedTokens.Count > 0
                ? $"Ukjent ord «{string.Join(' ', parsed.UnmatchedTokens)}»."
                : "Kommandoen mangler et ord: run, observe, adapter init, adapter check, helseid start, helseid stopp, selftest, list, report, simulators eller reference.").Distinct();
    }

    private static RootCommand Create(Terminal screen)
    {
        var root = new RootCommand(screen.Say(
            "Akseptansetest av integrasjoner mot nasjonale e-helseløsninger.",
            "Acceptance testing of integrations with the national e-health services."));
        root.Subcommands.Add(RunCommand.Create(screen));
        root.Subcommands.Add(ObserveCommand.Create(screen));
        root.Subcommands.Add(AdapterCommand.Create(screen));
        root.Subcommands.Add(HelseIdCommand.Create(screen));
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
