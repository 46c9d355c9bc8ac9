using System.Runtime.CompilerServices;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Judges the judge: runs the reference system healthy, in each variant and with each defect.</summary>
/// <param name="full">True to run every criterion for each defect, and for each variant by itself; otherwise those that it can touch, and variants together.</param>
/// <param name="neutralised">A step definition (Class.Method) whose body is not called; null for none.</param>
internal sealed class Selftest(bool full, string? neutralised)
{
    // A run of few criteria waits more than it computes: a few at once use the machine.
    private const int AtOnce = 6;

    private readonly CriteriaRegister _register = CriteriaRegister.Load();

    public async IAsyncEnumerable<SelftestRow> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var pki = TestPki.Open(TestPki.DefaultDirectory, TimeProvider.System);
        using var places = new SemaphoreSlim(AtOnce);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rows = Cases().Select(@case => InTurnAsync(places, @case, pki, stop.Token)).ToList();
        try
        {
            foreach (var row in rows)
            {
                yield return await row.ConfigureAwait(false);
            }
        }
        finally
        {
            // Whoever has seen enough stops the rest; their keys may go first when they have ended.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(rows)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<SelftestRow> InTurnAsync(
        SemaphoreSlim places, Case @case, TestPki pki, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return @case.Judge(await RunAsync(@case.Options, pki, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            places.Release();
        }
    }

    private IEnumerable<Case> Cases() =>
        neutralised is null ? [.. Healthy(), .. Defects()] : Defects();

    private IEnumerable<Case> Healthy()
    {
        yield return new Case(new RunOptions(), run => Green("frisk", "-", run));
        yield return new Case(new RunOptions { ReferenceHasFixedCast = true }, run => Green("variant", "fast-rollebesetning", run));
        foreach (var variant in full ? VariantCatalog.All : VariantCatalog.Samlet)
        {
            var solutions = full ? [] : variant.Losninger;
            yield return new Case(new RunOptions { Variant = variant.Id, Solutions = solutions }, run => Green("variant", variant.Id, run));
        }
    }

    private IEnumerable<Case> Defects()
    {
        var taking = neutralised is null ? null : StepDefinitions.CriteriaTaking(neutralised);
        foreach (var defect in DefectCatalog.All.Where(d => taking?.Contains(d.Criterion) ?? true))
        {
            string[] ids = full ? [] : [defect.Criterion];
            yield return new Case(new RunOptions { Defect = defect.Id, Ids = ids }, run => Caught(defect, run));
        }
    }

    private Task<RunRecord> RunAsync(RunOptions options, TestPki pki, CancellationToken cancellationToken) =>
        AcceptanceRun.Prepare(options, _register, pki).ExecuteAsync(
            directory: null,
            listener: null,
            neutralised is null ? null : method => StepDefinitions.NameOf(method) == neutralised,
            cancellationToken);

    private static SelftestRow Green(string kind, string id, RunRecord run)
    {
        // What a variant says that it lacks is not asked of it.
        var red = run.Criteria.Where(c => c.Dom is not (Dom.Bestatt or Dom.IkkeRelevant)).ToList();
        var text = red.Count == 0 && run.OtherFindings.Count == 0
            ? Counted(run)
            : string.Join("; ", red.Select(c => $"{c.Criterion.Id} {Labels.Of(c.Dom)}: {c.Reason}{string.Concat(c.Findings.Take(1).Select(f => $" Mottatt: {f.Received}"))}"));
        return new SelftestRow(kind, id, red.Count == 0 && run.OtherFindings.Count == 0 && run.ExitCode == 0, text);
    }

    private static string Counted(RunRecord run)
    {
        var (criteria, scenarios) = (run.Criteria.Count(c => c.Dom == Dom.Bestatt), run.Scenarios.Count(s => s.Dom == Dom.Bestatt));
        var text = $"{criteria} kriterier, {scenarios} scenarier bestått";
        return scenarios == run.Scenarios.Count ? text : $"{text}; {run.Scenarios.Count - scenarios} scenarier ikke relevante";
    }

    private static SelftestRow Caught(DefectDescription defect, RunRecord run)
    {
        var named = run.Criteria.First(c => c.Criterion.Id.Value == defect.Criterion);
        string[] allowed = [defect.Criterion, .. defect.Also];
        var strangers = run.Criteria.Where(c => c.Dom is Dom.IkkeBestatt or Dom.FeilITestverktoy).Select(c => c.Criterion.Id.Value)
            .Concat(run.OtherFindings.Where(f => f.Alvor == Alvor.Feil).Select(f => f.Criterion.Value))
            .Distinct().Except(allowed).ToList();
        var text = named.Dom != Dom.IkkeBestatt
            ? $"{defect.Criterion} ble {Labels.Of(named.Dom)}: {named.Reason}"
            : strangers.Count > 0
                ? $"funn også mot {string.Join(", ", strangers)}"
                : $"{defect.Criterion}: {named.Reason}";
        return new SelftestRow("feil", defect.Id, named.Dom == Dom.IkkeBestatt && strangers.Count == 0, text);
    }

    /// <summary>A run and what its record must say.</summary>
    private sealed record Case(RunOptions Options, Func<RunRecord, SelftestRow> Judge);
}
