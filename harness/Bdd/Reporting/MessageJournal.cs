using Cucumber.Messages;
using Io.Cucumber.Messages.Types;
using CucumberException = Io.Cucumber.Messages.Types.Exception;

namespace AcceptanceHarness.Bdd.Reporting;

/// <summary>Hands out Cucumber messages one at a time, however many scenarios run.</summary>
internal sealed class MessageJournal(Action<Envelope>? sink, TimeProvider time)
{
    private readonly Lock _gate = new();
    private int _last = -1;

    public string NewId() => Interlocked.Increment(ref _last).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public Timestamp Now() => Converters.ToTimestamp(time.GetUtcNow().UtcDateTime);

    public void Write(
        Meta? meta = null,
        Source? source = null,
        GherkinDocument? document = null,
        Pickle? pickle = null,
        ParameterType? parameterType = null,
        UndefinedParameterType? unknown = null,
        Hook? hook = null,
        StepDefinition? step = null,
        TestRunStarted? runStarted = null,
        TestRunHookStarted? runHookStarted = null,
        TestRunHookFinished? runHookFinished = null,
        TestCase? testCase = null,
        TestCaseStarted? caseStarted = null,
        TestStepStarted? stepStarted = null,
        Suggestion? suggestion = null,
        TestStepFinished? stepFinished = null,
        TestCaseFinished? caseFinished = null,
        TestRunFinished? runFinished = null)
    {
        if (sink is null)
        {
            return;
        }

        var envelope = new Envelope(
            null!, null!, document!, hook!, meta!, parameterType!, null!, pickle!, suggestion!, source!, step!, testCase!,
            caseFinished!, caseStarted!, runFinished!, runStarted!, stepFinished!, stepStarted!, runHookStarted!,
            runHookFinished!, unknown!);
        lock (_gate)
        {
            sink(envelope);
        }
    }

    public static TestStepResult Result(ScenarioExecutionStatus status, System.Exception? error, TimeSpan duration) => new(
        Converters.ToDuration(duration),
        error?.Message!,
        Status(status, error),
        status == ScenarioExecutionStatus.TestError && error is not null
            ? new CucumberException(error.GetType().FullName, error.Message, error.ToString())
            : null!);

    private static TestStepResultStatus Status(ScenarioExecutionStatus status, System.Exception? error) => status switch
    {
        ScenarioExecutionStatus.OK => TestStepResultStatus.PASSED,
        ScenarioExecutionStatus.StepDefinitionPending => TestStepResultStatus.PENDING,
        ScenarioExecutionStatus.UndefinedStep => TestStepResultStatus.UNDEFINED,
        ScenarioExecutionStatus.BindingError when error is AmbiguousStepException => TestStepResultStatus.AMBIGUOUS,
        ScenarioExecutionStatus.BindingError => TestStepResultStatus.FAILED,
        ScenarioExecutionStatus.TestError => TestStepResultStatus.FAILED,
        ScenarioExecutionStatus.Skipped => TestStepResultStatus.SKIPPED,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };
}
