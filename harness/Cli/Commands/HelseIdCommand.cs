using System.CommandLine;
using System.Text.Json;
using AcceptanceHarness.Cli.HelseId;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Simulators.HelseId.Okter;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance helseid start</c>, <c>stopp</c> and <c>nullstill</c>: a conformance session for one HelseID client.</summary>
internal static class HelseIdCommand
{
    private const int HelseIdPort = 8445;
    private const int ProvetjenestePort = 8446;

    public static Command Create(Terminal screen) => new("helseid", screen.Say(
        "Samsvarsøkt for en HelseID-klient: åpne den, pek klienten mot den, og se hva som holdt krav for krav.",
        "Conformance session for a HelseID client: open it, point the client at it, and see what held, requirement by requirement."))
    {
        Start(screen),
        Stop(screen),
        Reset(screen),
    };

    private static Command Start(Terminal screen)
    {
        var order = new Bestillingsord(screen);
        var control = new Styringsord(screen);
        var setup = Text(
            "--oppsett", screen.Say("Mappen som CA-sertifikatet skrives til.", "Folder that the CA certificate is written to."), Path.Combine("kjoringer", "oppsett"));
        var listen = Text("--listen", screen.Say("Adressen det lyttes på.", "Address to listen on."), "127.0.0.1");
        var port = Port("--port", screen.Say("Port for HelseID; 0 er en ledig.", "Port for HelseID; 0 is any free one."), HelseIdPort);
        var service = Port("--provetjeneste-port", screen.Say("Port for prøvetjenesten; 0 er en ledig.", "Port for the test service; 0 is any free one."), ProvetjenestePort);
        var controlPort = Port("--control-port", screen.Say("Port for styring; 0 er en ledig.", "Control port; 0 is any free one."), Styring.Port);
        var command = new Command("start", screen.Say(
            "Åpne en økt. Uten --styring startes HelseID og prøvetjenesten her, og går til Ctrl-C eller «stopp».",
            "Open a session. Without --styring HelseID and the test service are started here, until Ctrl-C or “stopp”."));
        foreach (var option in (IEnumerable<Option>)[.. order.All, .. control.All, setup, listen, port, service, controlPort])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => control.IsElsewhere(parsed)
            ? OpenAsync(order.Read(parsed), parsed.GetValue(setup)!, control.Read(parsed), screen, cancellation)
            : new HelseIdVert(screen)
            {
                Oppsett = parsed.GetValue(setup)!,
                Json = control.Json(parsed),
                Options = HelseIdVert.Listening(
                    ObserveCommand.Address(parsed.GetValue(listen)!),
                    (parsed.GetValue(port), parsed.GetValue(service), parsed.GetValue(controlPort)),
                    control.Token(parsed)),
            }.RunAsync(order.Read(parsed), cancellation));
        return command;
    }

    private static Command Stop(Terminal screen)
    {
        var session = Session(screen);
        var control = new Styringsord(screen);
        var command = With(control, session, new Command("stopp", screen.Say(
            "Avslutt en økt og vis listen. Kode 0: holdt, 1: et «må» er brutt, 4: noe som trafikken skal vise, er ikke prøvd.",
            "End a session and show the list. Code 0: held, 1: a must is broken, 4: something that traffic should show is not tried.")));
        command.Aliases.Add("stop");
        command.SetAction(async (parsed, cancellation) =>
        {
            using var at = control.Read(parsed).Connect();
            var result = await at.StoppAsync(parsed.GetRequiredValue(session), cancellation);
            Oktsvar.Write(result, control.Json(parsed), screen);
            return Oktutskrift.ExitCode(result);
        });
        return command;
    }

    private static Command Reset(Terminal screen)
    {
        var session = Session(screen);
        var control = new Styringsord(screen);
        var command = With(control, session, new Command("nullstill", screen.Say(
            "Begynn en økt på nytt, med samme utsteder og tom logg.", "Start a session again, with the same issuer and an empty log.")));
        command.SetAction(async (parsed, cancellation) =>
        {
            using var at = control.Read(parsed).Connect();
            var anew = await at.NullstillAsync(parsed.GetRequiredValue(session), cancellation);
            screen.Line(control.Json(parsed)
                ? JsonSerializer.Serialize(anew, Oktjson.Options)
                : screen.Say($"Økten {anew.Okt} er nullstilt. Utsteder: {anew.Utsteder}", $"Session {anew.Okt} is reset. Issuer: {anew.Utsteder}"));
            return ExitCodes.Held;
        });
        return command;
    }

    private static async Task<int> OpenAsync(Oktbestilling order, string setup, Styringsvalg control, Terminal screen, CancellationToken cancellationToken)
    {
        using var at = control.Connect();
        var opened = await at.ApneAsync(order, cancellationToken);
        if (control.Json)
        {
            screen.Line(JsonSerializer.Serialize(opened, Oktjson.Options));
            return ExitCodes.Held;
        }

        new Apningstekst(setup, control.Address!, screen.Say(
            $"Kjør «acceptance helseid stopp {opened.Okt} --styring {control.Address}»: da kommer listen.",
            $"Run “acceptance helseid stopp {opened.Okt} --styring {control.Address}”: then the list comes.")).Write(opened, screen);
        return ExitCodes.Held;
    }

    private static Command With(Styringsord control, Argument<string> session, Command command)
    {
        command.Arguments.Add(session);
        foreach (var option in control.All)
        {
            command.Options.Add(option);
        }

        return command;
    }

    private static Argument<string> Session(Terminal screen) => new("økt")
    {
        Description = screen.Say("Økten, som den ble skrevet ved start.", "The session, as it was written at start."),
    };

    private static Option<string> Text(string name, string description, string standard) => new(name) { Description = description, DefaultValueFactory = _ => standard };

    private static Option<int> Port(string name, string description, int standard) => new(name) { Description = description, DefaultValueFactory = _ => standard };
}
