using System.Net;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Observing;

/// <summary>One observation: the simulators with ready test data, every exchange as it comes, and a report without verdict.</summary>
internal sealed class Observation(Terminal screen)
{
    private const string Identity = "observasjon";

    public required int Port { get; init; }

    public required IPAddress Listen { get; init; }

    public required SystemDeclaration Declaration { get; init; }

    /// <summary>The folder of what the vendor configures; outside the evidence, since it holds test keys.</summary>
    public required string Setup { get; init; }

    /// <summary>How many exchanges to see; null for no limit.</summary>
    public required int? Limit { get; init; }

    /// <summary>How long to watch; null until Ctrl-C.</summary>
    public required TimeSpan? Duration { get; init; }

    public required RunOptions Options { get; init; }

    /// <summary>Watches until it is told to stop, and writes the report.</summary>
    /// <param name="cancellationToken">Ctrl-C: ends the watching, not the report.</param>
    /// <exception cref="SetUpException">The set-up is wrong, or a real person number came in.</exception>
    /// <exception cref="JournalFailedException">The evidence could not be written, so the observation was stopped and has no record.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        // What ends the command at Ctrl-C knows of this work only once it has been given back.
        await Task.Yield();
        var register = CriteriaRegister.Load();
        var folder = RunFolder.Create(Options.Out, Options.Below, TimeProvider.System);
        var started = TimeProvider.System.GetUtcNow();
        RunRecord record;
        await using (var environment = await AcceptanceEnvironment.StartAsync(Settings(folder.Path), cancellationToken))
        {
            new ObservationSetup(environment.Prepare(Identity, "Observasjon"), Setup).Write(screen);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, environment.Journal.MustStop);
            await WatchAsync(environment.Journal, stop.Token);
            JournalEnd.Check(environment.Journal);
            record = Record(environment, register, started);
            await RunFolder.SealAsync(record, folder.Path, environment.Journal);
        }

        await RunFolder.WriteReportAsync(folder.Path, CancellationToken.None);
        Summarise(record, folder.ReportPath);
        return record.ExitCode;
    }

    private AcceptanceSettings Settings(string directory) => new()
    {
        Person = _ => new UsedByPerson(Declaration),
        Seed = Options.Seed,
        Directory = directory,
        Tillitsankere = Options.TrustAnchors,
        Lytteadresse = Listen,
        Porter = new Dictionary<string, int> { [ReseptformidlerenSimulator.SystemName] = Port },
        EndsWithTestRun = false,

        // No scenario ends here; the report needs facts and findings alone.
        JournalMemory = new JournalMemory { Exchanges = int.MaxValue },
    };

    private async Task WatchAsync(IJournal journal, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (Duration is { } duration)
        {
            ending.CancelAfter(duration);
        }

        var shown = new HashSet<long>();
        while (Limit is not { } limit || shown.Count < limit)
        {
            if (await NextAsync(journal, shown, ending.Token) is not { } next)
            {
                return;
            }

            shown.Add(next.Number);
            ObservedExchange.Write(next, screen);
        }
    }

    private static async Task<Exchange?> NextAsync(IJournal journal, HashSet<long> shown, CancellationToken ending)
    {
        try
        {
            return await journal.WaitForAsync(
                "",
                all => all.FirstOrDefault(e => e.AnsweredAt is not null && !shown.Contains(e.Number)),
                Timeout.InfiniteTimeSpan,
                TimeProvider.System,
                ending);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C, or the time is up: that is how an observation ends.
            return null;
        }
    }

    private RunRecord Record(AcceptanceEnvironment environment, CriteriaRegister register, DateTimeOffset started)
    {
        var frame = new RunFrame
        {
            Id = Guid.NewGuid().ToString(),
            Status = RunEnd.Finished,
            StartedAt = started,
            EndedAt = TimeProvider.System.GetUtcNow(),
            System = environment.Declaration,
            BuildAtEnd = environment.Declaration.Bygg,
            Environment = RunSurroundings.Of(environment, register) with { Carrier = "ingen: en person bruker fagsystemet" },
            Events = environment.Journal.Events,
            ToolFaults = [.. environment.Host.ToolFaults.Select(e => e.Message)],
        };
        return new RunAssembler(register, Options, register.Criteria).Assemble(frame, [], environment.Journal.All());
    }

    private void Summarise(RunRecord record, string reportPath)
    {
        screen.Line();
        foreach (var fault in record.ToolFaults)
        {
            screen.Line($"{screen.Say("Feil i testverktøyet", "Fault of the tool")}: {Visible.Line(fault)}");
        }

        foreach (var criterion in record.Criteria.Where(c => c.Findings.Count > 0))
        {
            screen.Line($"{criterion.Criterion.Id}  {screen.Say("funn", "findings")}: {criterion.Findings.Count}");
        }

        screen.Line(record.Gate.Text);
        screen.Line($"{screen.Say("Rapport", "Report")}: {reportPath}");
    }
}
