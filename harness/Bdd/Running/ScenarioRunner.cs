using System.Globalization;
using AcceptanceHarness.Bdd.Bindings;
using AcceptanceHarness.Bdd.Reporting;
using Io.Cucumber.Messages.Types;
using Exception = System.Exception;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>Runs one scenario: hooks, steps, hooks, and disposes what it made.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "The run of the scenario disposes the container.")]
internal sealed class ScenarioRunner(
    PlannedCase planned, ObjectContainer parent, BindingRegistry bindings, FeatureRunOptions options, MessageJournal journal)
{
    private readonly ObjectContainer _container = new(parent);
    private readonly List<StepOutcome> _steps = [];
    private readonly string _startedId = journal.NewId();
    private readonly ScenarioPlan _scenario = planned.Scenario;

    public async Task<ScenarioOutcome> RunAsync()
    {
        var context = new ScenarioContext(_scenario.Scenario, _scenario.Rule, _container);
        _container.RegisterInstanceAs(context);
        var started = options.Time.GetTimestamp();
        options.Listener?.ScenarioStarted(_scenario);
        journal.Write(caseStarted: new TestCaseStarted(0, _startedId, planned.Id, null!, journal.Now()));
        CultureInfo.CurrentCulture = _scenario.Feature.Language;
        foreach (var hook in planned.Before)
        {
            await RunHookAsync(hook, context);
        }

        foreach (var step in planned.Steps)
        {
            await RunStepAsync(step, context);
        }

        foreach (var hook in planned.After)
        {
            await RunHookAsync(hook, context);
        }

        if (await CaughtAsync(() => _container.DisposeAsync().AsTask()) is { } error)
        {
            context.Note(ScenarioExecutionStatus.TestError, error);
        }

        journal.Write(caseFinished: new TestCaseFinished(_startedId, journal.Now(), false));
        var outcome = new ScenarioOutcome(
            _scenario,
            context.ScenarioExecutionStatus,
            context.TestError,
            _steps,
            options.Time.GetElapsedTime(started));
        options.Listener?.ScenarioFinished(outcome);
        return outcome;
    }

    private static async Task<Exception?> CaughtAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private static ScenarioExecutionStatus StatusOf(Exception? error) => error switch
    {
        null => ScenarioExecutionStatus.OK,
        PendingStepException => ScenarioExecutionStatus.StepDefinitionPending,
        UndefinedStepException => ScenarioExecutionStatus.UndefinedStep,
        AmbiguousStepException or BindingException => ScenarioExecutionStatus.BindingError,
        _ => ScenarioExecutionStatus.TestError,
    };

    private async Task RunHookAsync(PlannedHook hook, ScenarioContext context)
    {
        var started = options.Time.GetTimestamp();
        var isBefore = hook.Hook.Kind == HookKind.BeforeScenario;
        var skip = isBefore && context.ScenarioExecutionStatus != ScenarioExecutionStatus.OK;
        journal.Write(stepStarted: new TestStepStarted(_startedId, hook.TestStepId, journal.Now()));
        var error = skip
            ? null
            : await CaughtAsync(() => MethodCall.InvokeInjectedAsync(hook.Hook.Method, _container));
        var status = skip ? ScenarioExecutionStatus.Skipped : StatusOf(error);
        if (error is not null)
        {
            context.Note(status, error);
        }

        Finish(hook.TestStepId, status, error, options.Time.GetElapsedTime(started));
    }

    private async Task RunStepAsync(PlannedStep step, ScenarioContext context)
    {
        var info = new StepInfo(
            step.Type, step.Step.Text, ArgumentBinder.Table(step.Step.Argument), step.Step.Argument?.DocString?.Content);
        var stepContext = new ScenarioStepContext(info);
        context.StepContext = stepContext;
        options.Listener?.StepStarted(_scenario, step.Text);
        journal.Write(stepStarted: new TestStepStarted(_startedId, step.TestStepId, journal.Now()));
        var started = options.Time.GetTimestamp();
        var isSkipped = context.ScenarioExecutionStatus != ScenarioExecutionStatus.OK && step.Matches.Count == 1;
        var error = isSkipped ? null : await CaughtAsync(() => PerformAsync(step, context, stepContext));
        var status = isSkipped ? ScenarioExecutionStatus.Skipped : StatusOf(error);
        (stepContext.Status, stepContext.TestError) = (status, error);
        if (error is not null)
        {
            context.Note(status, error);
        }

        var duration = options.Time.GetElapsedTime(started);
        Finish(step.TestStepId, status, error, duration);
        var outcome = new StepOutcome(step.Text, status, error, duration);
        _steps.Add(outcome);
        options.Listener?.StepFinished(_scenario, outcome);
    }

    private async Task PerformAsync(PlannedStep step, ScenarioContext scenario, ScenarioStepContext context)
    {
        if (step.Matches.Count == 0)
        {
            var snippet = StepSnippet.For(step.Type, step.Step, bindings.ParameterTypes);
            journal.Write(suggestion: new Suggestion(journal.NewId(), step.Step.Id, [new Snippet("csharp", snippet)]));
            throw new UndefinedStepException(
                $"Ingen stegdefinisjon passer til «{step.Text}». Lim inn denne i en klasse med [Binding]:\n{snippet}");
        }

        if (step.Matches.Count > 1)
        {
            var candidates = step.Matches.Select(match =>
                $"{match.Binding.Method.DeclaringType?.Name}.{match.Binding.Method.Name}: {match.Binding.Source}");
            throw new AmbiguousStepException(
                $"Flere stegdefinisjoner passer til «{step.Text}»:\n{string.Join('\n', candidates)}");
        }

        var error = await CaughtAsync(async () =>
        {
            await RunStepHooksAsync(HookKind.BeforeStep);
            await CallAsync(step);
        });
        (context.Status, context.TestError) = (StatusOf(error), error);
        if (error is not null)
        {
            // Before the hooks after the step: they ask the scenario what went wrong.
            scenario.Note(context.Status, error);
        }

        var after = await CaughtAsync(() => RunStepHooksAsync(HookKind.AfterStep));
        if ((error ?? after) is { } first)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        }
    }

    private async Task CallAsync(PlannedStep step)
    {
        var match = step.Matches[0];
        var binder = new ArgumentBinder(bindings, _container, _scenario.Feature.Language);
        var arguments = await binder.BindAsync(match, step.Step.Argument);
        if (options.Neutralise?.Invoke(match.Binding.Method) != true)
        {
            await MethodCall.InvokeAsync(match.Binding.Method, _container, arguments);
        }
    }

    private async Task RunStepHooksAsync(HookKind kind)
    {
        foreach (var hook in bindings.Hooks(kind, _scenario.Scenario.CombinedTags))
        {
            await MethodCall.InvokeInjectedAsync(hook.Method, _container);
        }
    }

    private void Finish(string testStepId, ScenarioExecutionStatus status, Exception? error, TimeSpan duration) =>
        journal.Write(stepFinished: new TestStepFinished(
            _startedId, testStepId, MessageJournal.Result(status, error, duration), journal.Now()));
}
