using System.CommandLine;
using System.Globalization;
using System.Net;
using AcceptanceHarness.Cli.Observing;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance observe</c>: the first hour, without any adapter: somebody uses the system, and every exchange is shown with its findings.</summary>
internal static class ObserveCommand
{
    private const int DefaultPort = 8443;

    public static Command Create(Terminal screen)
    {
        var port = new Option<int>("--port")
        {
            Description = screen.Say("Port for Reseptformidleren; 0 er en ledig.", "Port for Reseptformidleren; 0 is any free one."),
            DefaultValueFactory = _ => DefaultPort,
        };
        var listen = new Option<string>("--listen")
        {
            Description = screen.Say("Adressen det lyttes på.", "Address to listen on."),
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var system = new Option<string>("--system") { Description = screen.Say("system.json som sier hvem fagsystemet er.", "system.json that says who the system is.") };
        var setup = new Option<string>("--oppsett")
        {
            Description = screen.Say("Mappen for endepunkter, testpersoner og testnøkler.", "Folder for endpoints, test people and test keys."),
            DefaultValueFactory = _ => Path.Combine("kjoringer", "oppsett"),
        };
        var folder = new Option<string>("--out") { Description = screen.Say("Mappen for rapporten; må være ny eller tom.", "Folder for the report; must be new or empty.") };
        var seed = new Option<int?>("--seed") { Description = screen.Say("Frø for testpersoner.", "Seed for test people.") };
        var limit = new Option<int?>("--avslutt-etter") { Description = screen.Say("Avslutt etter så mange utvekslinger.", "End after so many exchanges.") };
        var duration = new Option<string>("--varighet") { Description = screen.Say("Avslutt etter så lang tid, tt:mm:ss.", "End after so long, hh:mm:ss.") };
        var config = SettingsFile.Option(screen);
        var command = new Command("observe", screen.Say(
            "Vis hver utveksling med funn mens noen bruker fagsystemet. Krever ingen adapter og gir ingen samlet vurdering.",
            "Show every exchange with its findings while somebody uses the system. Needs no adapter and gives no verdict."))
        {
            port, listen, system, setup, folder, seed, limit, duration, config,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var settings = SettingsFile.Read(parsed.GetValue(config));
            var observation = new Observation(screen)
            {
                Port = parsed.GetValue(port),
                Listen = Address(parsed.GetValue(listen)!),
                Declaration = Declaration(parsed.GetValue(system)),
                Setup = parsed.GetValue(setup)!,
                Limit = parsed.GetValue(limit),
                Duration = Duration(parsed.GetValue(duration)),
                Options = new RunOptions
                {
                    Observation = true,
                    TrustAnchors = settings.TrustAnchors,
                    Seed = parsed.GetValue(seed) ?? settings.File.Seed ?? new RunOptions().Seed,
                    Out = parsed.GetValue(folder),
                    Below = settings.File.Ut ?? new RunOptions().Below,
                },
            };
            return observation.RunAsync(cancellation);
        });
        return command;
    }

    /// <summary>An address to listen on.</summary>
    /// <exception cref="SetUpException">It is no IP address.</exception>
    public static IPAddress Address(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new SetUpException($"Innstillingen --listen skal være en IP-adresse, fikk «{text}». Rett adressen.");

    private static TimeSpan? Duration(string? text) => text is null
        ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) && duration > TimeSpan.Zero
            ? duration
            : throw new SetUpException($"Innstillingen --varighet skal være en tid som 00:10:00, fikk «{text}». Rett tiden.");

    private static SystemDeclaration Declaration(string? path) => path is null ? UsedByPerson.Declaration : SystemFile.Read(path);
}
