using System.Net;
using System.Text.Json;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>HelseID and the test service alone, for one session: until Ctrl-C, or until somebody else stops it.</summary>
internal sealed class HelseIdVert(Terminal screen)
{
    /// <summary>Address, ports and token.</summary>
    public required SimulatorHostOptions Options { get; init; }

    /// <summary>The folder that the certificate authority is written to.</summary>
    public required string Oppsett { get; init; }

    /// <summary>Whether JSON is written in place of text.</summary>
    public required bool Json { get; init; }

    /// <summary>Where HelseID, the test service and control listen.</summary>
    /// <param name="address">The address of all three; control is on loopback unless it has a token.</param>
    /// <param name="ports">Their ports; 0 is any free one.</param>
    /// <param name="token">The token that control calls must carry; null for none.</param>
    public static SimulatorHostOptions Listening(IPAddress address, (int HelseId, int Service, int Control) ports, string? token) => new()
    {
        Address = address,
        Ports = new Dictionary<string, int>
        {
            [HelseIdSimulator.SystemName] = ports.HelseId,
            [ProvetjenesteSimulator.SystemName] = ports.Service,
        },
        StartControl = true,
        ControlPort = ports.Control,
        ControlToken = token,
    };

    /// <summary>Runs the session and gives its exit code.</summary>
    /// <param name="bestilling">What it is opened with.</param>
    /// <param name="cancellationToken">Ctrl-C: ends the session, not its result.</param>
    /// <exception cref="SetUpException">The order cannot be carried out, or a real person number came in.</exception>
    public async Task<int> RunAsync(Oktbestilling bestilling, CancellationToken cancellationToken)
    {
        // What ends the command at Ctrl-C knows of this work only once it has been given back.
        await Task.Yield();
        using var pki = TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        await using var journal = Journal.InMemory(new JournalMemory(), TimeProvider.System);
        HelseIdOkter? okter = null;
        Options.ServerCertificate = pki.Server();
        Options.ControlRoutes = [(routes, host) => Oktruter.Map(routes, okter = new HelseIdOkter(host, TimeProvider.System, pki.AuthorityPem))];
        await using var host = await SimulatorHost.StartAsync(Options, Systems(pki), journal, TimeProvider.System, cancellationToken);
        var opened = Open(okter!, bestilling);
        WriteOpened(opened, host.ControlAddress!);
        await UntilClosedAsync(okter!.Lukket(opened.Okt), journal.MustStop, cancellationToken);
        JournalEnd.Check(journal);
        var result = okter.Stopp(opened.Okt)!;
        Oktsvar.Write(result, Json, screen);
        return Oktutskrift.ExitCode(result);
    }

    private static List<ISimulatedSystem> Systems(TestPki pki) =>
    [
        .. SimulatorCatalog.Create(pki, TimeProvider.System).Where(s => s.Name is HelseIdSimulator.SystemName or ProvetjenesteSimulator.SystemName),
    ];

    private static Oktbeskrivelse Open(HelseIdOkter okter, Oktbestilling bestilling)
    {
        try
        {
            return okter.Apne(bestilling);
        }
        catch (FormatException wrong)
        {
            throw new SetUpException($"Økten ble ikke åpnet: {wrong.Message}", wrong);
        }
    }

    private void WriteOpened(Oktbeskrivelse opened, Uri control)
    {
        if (Json)
        {
            screen.Line(JsonSerializer.Serialize(opened, Oktjson.Options));
            return;
        }

        new Apningstekst(Oppsett, control, screen.Say(
            $"Trykk Ctrl-C her, eller kjør «acceptance helseid stopp {opened.Okt}{Elsewhere(control)}» i et annet vindu: da kommer listen.",
            $"Press Ctrl-C here, or run “acceptance helseid stopp {opened.Okt}{Elsewhere(control)}” in another window: then the list comes.")).Write(opened, screen);
        screen.Line(screen.Say("Klar. Ctrl-C avslutter økten.", "Ready. Ctrl-C ends the session."));
    }

    private static string Elsewhere(Uri control) => control.Port == Styring.Port ? "" : $" --styring {control}";

    private static async Task UntilClosedAsync(Task closed, CancellationToken mustStop, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, mustStop);
        try
        {
            await closed.WaitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how it is ended.
        }
    }
}
