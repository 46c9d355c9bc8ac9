using System.CommandLine;
using System.Text.Json;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Cli.Commands;

/// <summary><c>acceptance simulators</c>: the simulators alone, until Ctrl-C, with what a vendor's system is pointed at.</summary>
internal static class SimulatorsCommand
{
    public static Command Create(Terminal screen)
    {
        var ports = new Dictionary<string, Option<int>>
        {
            [ReseptformidlerenSimulator.SystemName] = Port("--port", "Reseptformidleren", screen),
            [FestSimulator.SystemName] = Port("--fest-port", "FEST", screen),
            [HelseIdSimulator.SystemName] = Port("--helseid-port", "HelseID", screen),
            [ProvetjenesteSimulator.SystemName] = Port("--provetjeneste-port", screen.Say("prøvetjenesten bak HelseID", "the test service behind HelseID"), screen),
        };
        var listen = new Option<string>("--listen")
        {
            Description = screen.Say("Adressen det lyttes på.", "Address to listen on."),
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var control = new Option<int>("--control-port") { Description = screen.Say("Port for styring; 0 er en ledig.", "Control port.") };
        var token = new Option<string>("--control-token")
        {
            Description = screen.Say(
                "Tokenet som styringskall må ha; styringen lytter da på adressen i --listen.",
                "The token that control calls must carry; control then listens on the address of --listen."),
        };
        var command = new Command("simulators", screen.Say("Start simulatorene alene.", "Start the simulators alone.")) { listen, control, token };
        foreach (var port in ports.Values)
        {
            command.Add(port);
        }

        command.SetAction((parsed, cancellation) => RunAsync(
            new SimulatorHostOptions
            {
                Address = ObserveCommand.Address(parsed.GetValue(listen)!),
                Ports = ports.ToDictionary(port => port.Key, port => parsed.GetValue(port.Value)),
                StartControl = true,
                ControlPort = parsed.GetValue(control),
                ControlToken = parsed.GetValue(token),
            },
            screen,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SimulatorHostOptions options, Terminal screen, CancellationToken cancellationToken)
    {
        using var pki = TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        var journal = Journal.InMemory(new JournalMemory(), TimeProvider.System);
        await using var kept = journal.ConfigureAwait(false);
        options.ServerCertificate = pki.Server();
        options.FaultyCertificate = pki.Server;
        options.OnToolFault = fault => screen.Error(screen.Say(
            $"Feil i testverktøyet, ikke i fagsystemet: {fault.Message}", $"A fault of the tool, not of the vendor's system: {fault.Message}"));
        options.ControlRoutes = [(routes, at) => Oktruter.Map(routes, new HelseIdOkter(at, TimeProvider.System, pki.AuthorityPem))];
        var systems = SimulatorCatalog.Create(pki, TimeProvider.System);
        var host = await SimulatorHost.StartAsync(options, systems, journal, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        await using var running = host.ConfigureAwait(false);
        Write(host, pki, Innbyggere(host.FindTenant("")!), screen);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, journal.MustStop);
        await UntilStoppedAsync(stop.Token).ConfigureAwait(false);
        JournalEnd.Check(journal);
        return ExitCodes.Held;
    }

    /// <summary>Makes synthetic citizens that kjernejournal knows, each with something else there.</summary>
    private static List<Borger> Innbyggere(Tenant tenant)
    {
        Func<Borger, Borger>[] alike =
        [
            borger => borger with { HarEgneOpplysninger = true, HarKritiskInformasjon = true },
            borger => borger,
            borger => borger with { Reservert = true },
        ];
        var world = TestWorld.Create(1, "simulatorene");
        List<Borger> citizens =
        [
            .. world.Patients.Where(patient => (patient.Fnr ?? patient.Dnr) is not null)
                .Select((patient, n) => alike[n % alike.Length](new Borger { Fnr = (patient.Fnr ?? patient.Dnr)!, Navn = $"{patient.GivenName} {patient.FamilyName}" })),
        ];
        citizens.ForEach(citizen => KjernejournalSimulator.Registrer(tenant, citizen));
        return citizens;
    }

    private static string Beskrevet(Borger citizen, Terminal screen) => citizen switch
    {
        { Reservert: true } => screen.Say("reservert mot kjernejournal", "reserved against kjernejournal"),
        { HarKritiskInformasjon: true } => screen.Say("egne opplysninger, og kritisk informasjon etter helseindikatoren", "own information, and critical information by the indicator"),
        _ => screen.Say("kjernejournal uten opplysninger", "kjernejournal without information"),
    };

    private static void Write(SimulatorHost host, TestPki pki, List<Borger> citizens, Terminal screen)
    {
        var table = host.EndpointTable("").ToDictionary(e => e.Key, e => e.Value.ToString());
        screen.Line(JsonSerializer.Serialize(new
        {
            endepunkter = table,
            styring = host.ControlAddress?.ToString(),
            tillitsanker = pki.AuthorityPem,
            innbyggere = citizens.Select(citizen => new { fnr = citizen.Fnr, navn = citizen.Navn }),
        }));
        foreach (var (service, address) in table)
        {
            screen.Line($"  {service.PadRight(24)}{address}");
        }

        screen.Line(screen.Say(
            "Syntetiske innbyggere i kjernejournal, til «nullstill» (alle andre er ukjente der):", "Synthetic citizens in kjernejournal, until «nullstill» (all others are unknown there):"));
        foreach (var citizen in citizens)
        {
            screen.Line($"  {citizen.Fnr}  {citizen.Navn.PadRight(28)}{Beskrevet(citizen, screen)}");
        }

        screen.Line(screen.Say("Klar. Ctrl-C stopper.", "Ready. Ctrl-C stops."));
    }

    private static async Task UntilStoppedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how it is stopped.
        }
    }

    private static Option<int> Port(string name, string system, Terminal screen) => new(name)
    {
        Description = screen.Say($"Port for {system}; 0 er en ledig.", $"Port for {system}; 0 is any free one."),
    };
}
