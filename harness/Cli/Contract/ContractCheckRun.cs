using AcceptanceHarness.Cli.Commands;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Contract;

/// <summary><c>acceptance adapter check</c>: starts the simulators for the adapter to use, asks it everything, and shows each answer.</summary>
internal sealed class ContractCheckRun(Terminal screen)
{
    public required Uri? Adapter { get; init; }

    public required string? AdapterCommand { get; init; }

    public required string? AdapterToken { get; init; }

    /// <summary>How long a call may take.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>Checks the adapter.</summary>
    /// <returns>0 when nothing breaks the contract, else 2.</returns>
    /// <exception cref="SetUpException">No adapter is given, or two.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var channel = Channel();
        await using var adapter = channel.ConfigureAwait(false);
        var settings = new AcceptanceSettings { Person = _ => new UsedByPerson(UsedByPerson.Declaration), EndsWithTestRun = false };
        var environment = await AcceptanceEnvironment.StartAsync(settings, cancellationToken).ConfigureAwait(false);
        await using var running = environment.ConfigureAwait(false);
        var rows = new List<ContractRow>();
        await foreach (var row in new ContractCheck(channel, Limit).RunAsync(environment.Prepare("adapter-check", "Kontroll av adapteren"), cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
            Write(row);
        }

        return Summarise(rows);
    }

    private IAdapterChannel Channel() => (Adapter, AdapterCommand) switch
    {
        ({ } address, null) => PushCarrier.Channel(address, AdapterToken, TimeProvider.System),
        (null, { } command) => ProcessCarrier.Channel(command, TimeProvider.System),
        (null, null) => throw new SetUpException("Ingen adapter er oppgitt. Bruk --adapter eller --adapter-command."),
        _ => throw new SetUpException("Både --adapter og --adapter-command er oppgitt. Velg én måte å nå fagsystemet på."),
    };

    private void Write(ContractRow row)
    {
        screen.Line($"{Word(row.Status).PadRight(12)}  {row.Call}  {row.Received}");
        if (row.Expected is { } expected)
        {
            screen.Line($"{"",-14}Forventet: {expected}");
        }

        if (row.Next is { } next)
        {
            screen.Line($"{"",-14}Gjør:      {next}");
        }
    }

    private int Summarise(List<ContractRow> rows)
    {
        var wrong = rows.Count(r => r.Status == ContractStatus.Feil);
        screen.Line();
        screen.Line(string.Join(", ", rows.GroupBy(r => r.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Word(g.Key)}"))
            + ". Kontrollen vurderer ikke fagsystemet.");
        return wrong == 0 ? ExitCodes.Held : ExitCodes.SetUpWrong;
    }

    private static string Word(ContractStatus status) => status switch
    {
        ContractStatus.Tilbudt => "tilbudt",
        ContractStatus.IkkeTilbudt => "ikke tilbudt",
        ContractStatus.Merknad => "merknad",
        ContractStatus.Feil => "feil",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Ukjent."),
    };
}
