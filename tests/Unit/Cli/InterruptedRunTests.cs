using System.Diagnostics;
using System.Text.Json.Nodes;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Bdd.Running;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>The command as a process of its own that is ended from outside.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("avbrutt-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Out => Path.Combine(_folder, "kjoring");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Ctrl_C_leaves_a_readable_run_that_says_what_was_not_run()
    {
        using var run = await StartedAsync();

        await RunningCommand.InterruptAsync(run);
        await run.WaitForExitAsync(Cancel);

        var record = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Out, RunRecordFile.FileName), Cancel))!;
        Assert.Equal("Avbrutt", record["status"]!.GetValue<string>());
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(record["criteria"]!.AsArray(), c => c!["dom"]!.GetValue<string>() == nameof(Dom.IkkeKjort));
        Assert.True((await JournalReader.ReadAsync(Out, Cancel)).IsWhole);
        Assert.Contains("Avbrutt", await File.ReadAllTextAsync(Path.Combine(Out, "report.html"), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_criterion_that_was_interrupted_inside_an_outline_is_not_finished()
    {
        using var stop = new CancellationTokenSource();

        var run = await AcceptanceRun.Prepare(new RunOptions { Ids = ["AK-ERE-3-01"], Parallel = 1 })
            .ExecuteAsync(directory: null, new StopsAfterFirst(stop), neutralise: null, stop.Token);

        Assert.Equal(Dom.IkkeKjort, Assert.Single(run.Criteria).Dom);
        Assert.Equal(Dom.Bestatt, run.Scenarios[0].Dom);
        Assert.NotEmpty(run.Scenarios.Skip(1));
        Assert.All(run.Scenarios.Skip(1), s => Assert.Equal((Dom.IkkeKjort, "Kjøringen ble avbrutt før scenariet."), (s.Dom, s.Reason)));
        Assert.Equal(4, run.ExitCode);
    }

    [Fact]
    public async Task A_run_whose_evidence_cannot_be_written_is_stopped_and_has_no_record()
    {
        Directory.CreateDirectory(Out);
        var listener = new LosesPayloads(Out);

        var fault = await Assert.ThrowsAsync<JournalFailedException>(
            () => AcceptanceRun.Prepare(new RunOptions { Ids = ["AK-ERE-3-01"], Parallel = 1 })
                .ExecuteAsync(Out, listener, neutralise: null, Cancel));

        Assert.EndsWith("Sørg for plass og skrivetilgang i kjøringens mappe, og kjør på nytt.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, listener.Begun);
    }

    [Fact]
    public async Task A_killed_run_has_no_verdict_and_its_journal_is_never_taken_for_a_whole_one()
    {
        using var run = await StartedAsync();

        run.Kill();
        await run.WaitForExitAsync(Cancel);

        var reading = await JournalReader.ReadAsync(Out, Cancel);
        Assert.False(reading.IsWhole);
        Assert.True(reading.Reason is null || reading.IsTorn, reading.Reason);
        Assert.False(File.Exists(Path.Combine(Out, RunRecordFile.FileName)));
        Assert.Equal(2, (await CommandAnswer.ToAsync("report", Out)).ExitCode);
    }

    [Fact]
    public async Task No_report_is_made_of_evidence_that_was_changed()
    {
        await CommandAnswer.ToAsync("run", "--id", "AK-ERE-1-04", "--out", Out);
        var journal = Path.Combine(Out, Journal.FileName);
        await File.WriteAllTextAsync(journal, (await File.ReadAllTextAsync(journal, Cancel)).Replace("M1", "M9", StringComparison.Ordinal), Cancel);

        var answer = await CommandAnswer.ToAsync("report", Out);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Journalen er brutt i linje ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("så det lages ingen rapport.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_report_is_made_of_a_verdict_that_was_changed()
    {
        await CommandAnswer.ToAsync("run", "--id", "AK-ERE-2-01", "--defect", "rejected-shown-as-sent", "--out", Out);
        var record = Path.Combine(Out, RunRecordFile.FileName);
        await File.WriteAllTextAsync(record, (await File.ReadAllTextAsync(record, Cancel)).Replace("\"IkkeBestatt\"", "\"Bestatt\"", StringComparison.Ordinal), Cancel);

        var answer = await CommandAnswer.ToAsync("report", Out);

        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("run.json er ikke den kjøringen skrev: den stemmer ikke med seglet i journalen", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>A run of everything, under way: some of its journal is written.</summary>
    private async Task<Process> StartedAsync()
    {
        var run = RunningCommand.Start(_folder, "run", "--out", Out, "--parallel", "1");
        run.BeginOutputReadLine();
        run.BeginErrorReadLine();
        var journal = new FileInfo(Path.Combine(Out, Journal.FileName));
        while (!journal.Exists || journal.Length == 0)
        {
            Assert.False(run.HasExited, "kjøringen var ferdig før den ble avbrutt");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancel);
            journal.Refresh();
        }

        return run;
    }
}
