using System.CommandLine;
using AcceptanceHarness.Cli.Contract;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance adapter init</c> and <c>check</c>: a vendor's first adapter, and whether it follows the contract.</summary>
internal static class AdapterCommand
{
    private const int MostSeconds = 600;

    public static Command Create(Terminal screen) => new("adapter", screen.Say(
        "Lag et skjelett til en adapter, eller kontroller en adapter mot kontrakten.",
        "Make the skeleton of an adapter, or hold an adapter against the contract."))
    {
        Init(screen),
        Check(screen),
    };

    private static Command Init(Terminal screen)
    {
        var language = new Option<string>("--sprak")
        {
            Description = screen.Say($"Språket: {string.Join(", ", Skeleton.Languages)}.", $"Language: {string.Join(", ", Skeleton.Languages)}."),
            Required = true,
        };
        var folder = new Option<string>("--mappe")
        {
            Description = screen.Say("Mappen som skjelettet skrives til; må være ny eller tom.", "Folder for the skeleton; must be new or empty."),
            DefaultValueFactory = _ => "adapter",
        };
        var command = new Command("init", screen.Say("Skriv et lite skjelett uten avhengigheter.", "Write a small skeleton without dependencies."))
        {
            language, folder,
        };
        command.SetAction(parsed =>
        {
            foreach (var file in Skeleton.Write(parsed.GetRequiredValue(language), parsed.GetRequiredValue(folder)))
            {
                screen.Line($"  {file}");
            }

            screen.Line(screen.Say("Les LESMEG.md først.", "Read LESMEG.md first."));
            return ExitCodes.Held;
        });
        return command;
    }

    private static Command Check(Terminal screen)
    {
        var adapter = new Option<string>("--adapter") { Description = screen.Say("Adressen til fagsystemets adapter.", "Address of the system's adapter.") };
        var process = new Option<string>("--adapter-command")
        {
            Description = screen.Say("Kommandoen som starter en prosessadapter.", "Command that starts a process adapter."),
        };
        var limit = new Option<int>("--frist")
        {
            Description = screen.Say("Sekunder som hvert kall får ta.", "Seconds that each call may take."),
            DefaultValueFactory = _ => 60,
        };
        limit.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > MostSeconds)
            {
                given.AddError(screen.Say($"--frist: forventet fra 1 til {MostSeconds} sekunder.", $"--frist: expected 1 to {MostSeconds} seconds."));
            }
        });
        var config = SettingsFile.Option(screen);
        var command = new Command("check", screen.Say(
            "Kall alt i kontrakten, og vis hva adapteren svarer. Gir ingen vurdering av fagsystemet.",
            "Call everything in the contract and show what the adapter answers. Gives no verdict on the system.")) { adapter, process, limit, config };
        command.SetAction((parsed, cancellation) =>
        {
            var file = SettingsFile.Read(parsed.GetValue(config)).File;
            return new ContractCheckRun(screen)
            {
                Adapter = SettingsFile.Address(parsed.GetValue(adapter), "--adapter") ?? SettingsFile.Address(file.Adapter, "adapter i acceptance.json"),
                AdapterCommand = parsed.GetValue(process) ?? file.AdapterKommando,
                AdapterToken = file.AdapterToken,
                Limit = TimeSpan.FromSeconds(parsed.GetValue(limit)),
            }.RunAsync(cancellation);
        });
        return command;
    }
}
