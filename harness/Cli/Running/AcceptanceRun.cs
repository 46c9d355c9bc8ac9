using AcceptanceHarness.Bdd.Running;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Cli.Running;

/// <summary>One acceptance run: everything that can be wrong with the set-up is found before the first scenario.</summary>
internal sealed class AcceptanceRun
{
    private readonly CriteriaRegister _register;
    private readonly RunOptions _options;
    private readonly Selection _selection;
    private readonly IReadOnlyList<Criterion> _selected;
    private readonly TestPki? _pki;

    private AcceptanceRun(
        CriteriaRegister register, RunOptions options, Selection selection, IReadOnlyList<Criterion> selected, TestPki? pki)
    {
        _pki = pki;
        _register = register;
        _options = options;
        _selection = selection;
        _selected = selected;
    }

    /// <summary>Prepares a run.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="register">The criteria, when the caller has read them.</param>
    /// <param name="pki">A test PKI that the caller shares between runs.</param>
    /// <exception cref="SetUpException">A setting is wrong.</exception>
    public static AcceptanceRun Prepare(RunOptions options, CriteriaRegister? register = null, TestPki? pki = null)
    {
        RunOptionsCheck.Validate(options);
        var known = register ?? CriteriaRegister.Load();
        var selection = new Selection(options);
        selection.Validate(known.Criteria);
        return new AcceptanceRun(known, options, selection, [.. known.Criteria.Where(selection.Takes)], pki);
    }

    /// <summary>Runs the scenarios and puts the record together.</summary>
    /// <param name="directory">The run's folder; null keeps the journal in memory.</param>
    /// <param name="listener">Is told how it goes.</param>
    /// <param name="neutralise">A step definition whose body is not called; null for none.</param>
    /// <param name="cancellationToken">Ends the run early; what was not run is Ikke kjørt.</param>
    /// <exception cref="JournalFailedException">The evidence could not be written, so the run was stopped and has no record.</exception>
    public async Task<RunRecord> ExecuteAsync(
        string? directory, IRunListener? listener, Func<System.Reflection.MethodInfo, bool>? neutralise, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetUtcNow();
        var environment = await StartAsync(directory, cancellationToken).ConfigureAwait(false);
        try
        {
            using var messages = directory is null ? null : new MessageFile(directory);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, environment.Journal.MustStop, environment.Stopped);
            var outcome = await RunAsync(environment, listener, neutralise, messages, either.Token).ConfigureAwait(false);
            JournalEnd.Check(environment.Journal);
            if (environment.SetUpFault is { } wrong)
            {
                throw new SetUpException(wrong.Message, wrong);
            }

            var frame = await FrameAsync(environment, outcome, started, cancellationToken).ConfigureAwait(false);
            var scenarios = ScenarioList.Of(outcome, environment.Recorder);
            var record = new RunAssembler(_register, _options, _selected).Assemble(frame, scenarios, environment.Journal.All());
            if (directory is not null)
            {
                await RunFolder.SealAsync(record, directory, environment.Journal).ConfigureAwait(false);
            }

            return record;
        }
        finally
        {
            await environment.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<AcceptanceEnvironment> StartAsync(string? directory, CancellationToken cancellationToken)
    {
        var settings = new AcceptanceSettings
        {
            Adapter = _options.Adapter,
            AdapterToken = _options.AdapterToken,
            AdapterCommand = _options.AdapterCommand,
            Tillitsankere = _options.TrustAnchors,
            // The cast in acceptance.json is the vendor's: the reference system takes it only when it is asked to.
            FastRollebesetning = _options.UsesReferenceSystem && !_options.ReferenceHasFixedCast ? null : _options.FixedCast,
            ReferanseHarFastRollebesetning = _options.ReferenceHasFixedCast,
            Person = _options.Person ? Screen.ConsolePerson.Before : null,
            Defect = _options.Defect,
            Variant = _options.Variant,
            Seed = _options.Seed,
            Directory = directory,
            Pki = _pki,
            EndsWithTestRun = false,
        };
        return await SystemAtStart.CheckAsync(settings, cancellationToken).ConfigureAwait(false);
    }

    private async Task<RunOutcome> RunAsync(
        AcceptanceEnvironment environment,
        IRunListener? listener,
        Func<System.Reflection.MethodInfo, bool>? neutralise,
        MessageFile? messages,
        CancellationToken cancellationToken)
    {
        var ids = _selected.Select(c => c.Id.Value).ToHashSet();
        var run = FeatureRunOptions.For(typeof(AcceptanceEnvironment).Assembly) with
        {
            Register = container => container.RegisterInstanceAs(environment),
            Filter = scenario => scenario.CriterionId is { } id && ids.Contains(id) && _selection.TakesTags([.. scenario.Tags]),
            Parallelism = Math.Min(_options.Parallel, environment.Declaration.Samtidige),
            Neutralise = neutralise,
            Messages = messages is null ? null : messages.Write,
            Listener = listener,
        };
        return await new FeatureRun(run).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<RunFrame> FrameAsync(
        AcceptanceEnvironment environment, RunOutcome outcome, DateTimeOffset started, CancellationToken cancellationToken)
    {
        var atEnd = await BuildAtEndAsync(environment, cancellationToken).ConfigureAwait(false);
        return new RunFrame
        {
            Id = Guid.NewGuid().ToString(),
            Status = cancellationToken.IsCancellationRequested ? RunEnd.Stopped : RunEnd.Finished,
            StartedAt = started,
            EndedAt = TimeProvider.System.GetUtcNow(),
            System = environment.Declaration,
            BuildAtEnd = atEnd,
            Environment = RunSurroundings.Of(environment, _register),
            Events = environment.Journal.Events,
            ToolFaults = [.. environment.Host.ToolFaults.Concat(outcome.HookErrors).Select(e => e.Message)],
        };
    }

    private static async Task<string?> BuildAtEndAsync(AcceptanceEnvironment environment, CancellationToken cancellationToken)
    {
        try
        {
            return (await environment.DescribeAsync(cancellationToken).ConfigureAwait(false)).Bygg;
        }
        catch (Exception gone) when (gone is AdapterLostException or OperationCanceledException)
        {
            return null;
        }
    }
}
