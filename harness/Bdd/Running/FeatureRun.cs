using System.Collections.Concurrent;
using AcceptanceHarness.Bdd.Bindings;
using AcceptanceHarness.Bdd.Reporting;
using Gherkin.CucumberMessages;
using Io.Cucumber.Messages.Types;
using Exception = System.Exception;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A run of feature files: read at once, run once.</summary>
/// <remarks>
/// <see cref="RunAsync"/> does it all. Whoever has a runner of its own calls <see cref="StartAsync"/>,
/// <see cref="RunScenarioAsync"/> for each scenario, and <see cref="FinishAsync"/>.
/// </remarks>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "FinishAsync disposes the container.")]
public sealed class FeatureRun
{
    private readonly FeatureRunOptions _options;
    private readonly MessageJournal _journal;
    private readonly BindingRegistry _bindings;
    private readonly ObjectContainer _container = new(null);
    private readonly IReadOnlyList<ReadFeature> _features;
    private readonly Dictionary<ScenarioPlan, PlannedCase> _cases = [];
    private readonly Dictionary<string, FeatureScope> _scopes = [];
    private readonly ConcurrentBag<Exception> _hookErrors = [];
    private readonly ConcurrentDictionary<ScenarioPlan, ScenarioOutcome> _outcomes = [];
    private readonly string _runId;

    /// <summary>Reads the feature files and finds the bindings.</summary>
    /// <param name="options">What the run takes.</param>
    /// <exception cref="FormatException">A feature file cannot be read.</exception>
    public FeatureRun(FeatureRunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1);
        _options = options;
        _journal = new MessageJournal(options.Messages, options.Time);
        var reader = new FeatureReader(new JournalIds(_journal));
        _features = [.. options.Features.Select(reader.Read)];
        Scenarios =
            [.. _features.SelectMany(feature => feature.Scenarios).Where(plan => options.Filter?.Invoke(plan) ?? true)];
        _bindings = new BindingRegistry(options.Bindings, Culture(), _journal.NewId);
        _runId = _journal.NewId();
    }

    /// <summary>The scenarios that the filter lets through, in the order of the feature files.</summary>
    public IReadOnlyList<ScenarioPlan> Scenarios { get; }

    /// <summary>The step definitions that match a scenario's steps.</summary>
    public IEnumerable<System.Reflection.MethodInfo> DefinitionsOf(ScenarioPlan scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);

        return scenario.Pickle.Steps
            .SelectMany(step => _bindings.Steps.Where(binding => binding.Match(step.Text) is not null))
            .Select(binding => binding.Method)
            .Distinct();
    }

    /// <summary>Runs every scenario, and the hooks around them.</summary>
    /// <param name="cancellationToken">Stops the run before the next scenario; what has begun is ended in order.</param>
    public async Task<RunOutcome> RunAsync(CancellationToken cancellationToken)
    {
        await StartAsync();
        if (_hookErrors.IsEmpty)
        {
            await RunScenariosAsync(cancellationToken);
        }

        return await FinishAsync();
    }

    /// <summary>Runs the hooks before the run.</summary>
    public async Task StartAsync()
    {
        RunMessages.WriteStart(_journal, _features, Scenarios, _bindings);
        _journal.Write(runStarted: new TestRunStarted(_journal.Now(), _runId));
        _options.Register?.Invoke(_container);
        await RunHooksAsync(_bindings.Hooks(HookKind.BeforeTestRun, []));
        foreach (var feature in Scenarios.GroupBy(plan => plan.Uri))
        {
            _scopes[feature.Key] = new FeatureScope(feature.First().Feature, feature.Count(), _container, _bindings);
        }

        foreach (var plan in _hookErrors.IsEmpty ? Scenarios : [])
        {
            var planned = PlannedCase.Make(plan, _bindings, _journal);
            _cases[plan] = planned;
            _journal.Write(testCase: planned.ToMessage(_runId));
        }
    }

    /// <summary>Runs one scenario of a run that has been started.</summary>
    /// <param name="scenario">One of <see cref="Scenarios"/>.</param>
    public async Task<ScenarioOutcome> RunScenarioAsync(ScenarioPlan scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (!_hookErrors.IsEmpty)
        {
            return NotRun(scenario, _hookErrors.First());
        }

        var scope = _scopes[scenario.Uri];
        var error = await scope.BeginAsync();
        var outcome = error is null
            ? await new ScenarioRunner(_cases[scenario], scope.Container, _bindings, _options, _journal).RunAsync()
            : NotRun(scenario, error);
        _outcomes[scenario] = outcome;
        if (await scope.EndAsync() is { } after)
        {
            _hookErrors.Add(after);
        }

        return outcome;
    }

    /// <summary>Runs the hooks after the run; a scenario that never began is in the outcome as skipped.</summary>
    public async Task<RunOutcome> FinishAsync()
    {
        var stopped = _hookErrors.FirstOrDefault();
        await RunHooksAsync(_bindings.Hooks(HookKind.AfterTestRun, []));
        await _container.DisposeAsync();
        var outcomes = Scenarios.Select(plan => _outcomes.GetValueOrDefault(plan) ?? NotBegun(plan, stopped)).ToList();
        var outcome = new RunOutcome(outcomes, [.. _hookErrors]);
        _journal.Write(runFinished: new TestRunFinished(null!, outcome.Success, _journal.Now(), null!, _runId));
        return outcome;
    }

    private static ScenarioOutcome NotBegun(ScenarioPlan scenario, Exception? stopped) => stopped is null
        ? new(scenario, ScenarioExecutionStatus.Skipped, null, [], TimeSpan.Zero)
        : NotRun(scenario, stopped);

    private static ScenarioOutcome NotRun(ScenarioPlan scenario, Exception error) =>
        new(scenario, ScenarioExecutionStatus.TestError, error, [], TimeSpan.Zero);

    private System.Globalization.CultureInfo Culture() => _features
        .SelectMany(feature => feature.Scenarios).FirstOrDefault()?.Feature.Language
        ?? System.Globalization.CultureInfo.GetCultureInfo("no");

    private async Task RunScenariosAsync(CancellationToken cancellationToken)
    {
        using var places = new SemaphoreSlim(_options.Parallelism);
        List<Task> running = [];
        foreach (var plan in Scenarios)
        {
            await places.WaitAsync(CancellationToken.None);
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            running.Add(Task.Run(
                async () =>
                {
                    try
                    {
                        await RunScenarioAsync(plan);
                    }
                    finally
                    {
                        places.Release();
                    }
                },
                CancellationToken.None));
        }

        await Task.WhenAll(running);
    }

    private async Task RunHooksAsync(IReadOnlyList<HookBinding> hooks)
    {
        foreach (var hook in hooks)
        {
            var id = _journal.NewId();
            var started = _options.Time.GetTimestamp();
            _journal.Write(runHookStarted: new TestRunHookStarted(id, _runId, hook.Id, null!, _journal.Now()));
            Exception? error = null;
            try
            {
                await MethodCall.InvokeInjectedAsync(hook.Method, _container);
            }
            catch (Exception thrown)
            {
                error = thrown;
                _hookErrors.Add(thrown);
            }

            var status = error is null ? ScenarioExecutionStatus.OK : ScenarioExecutionStatus.TestError;
            _journal.Write(runHookFinished: new TestRunHookFinished(
                id, MessageJournal.Result(status, error, _options.Time.GetElapsedTime(started)), _journal.Now()));
        }
    }

    private sealed class JournalIds(MessageJournal journal) : IIdGenerator
    {
        public string GetNewId() => journal.NewId();
    }
}
