using AcceptanceHarness.Bdd;
using AcceptanceHarness.Bdd.Running;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Features.Hooks;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Every scenario that was to run, in the order of the features: as recorded, or with what stopped it before it could be.</summary>
internal static class ScenarioList
{
    public static IReadOnlyList<ScenarioRecord> Of(RunOutcome outcome, RunRecorder recorder)
    {
        var recorded = recorder.Scenarios.ToDictionary(s => s.Id);
        return [.. outcome.Scenarios.Select(o => recorded.TryGetValue(Identity(o.Scenario), out var record) ? WithAllSteps(record, o) : Unrecorded(o))];
    }

    private static ScenarioRecord WithAllSteps(ScenarioRecord record, Bdd.Running.ScenarioOutcome outcome)
    {
        var texts = outcome.Scenario.Steps;
        var missing = texts.Skip(record.Steps.Count).Select((text, index) => Step(text, outcome, record.Steps.Count + index));
        var steps = record.Steps
            .Select((s, index) => s with { Keyword = Keyword(texts[index]), Status = Status(outcome, index) })
            .Concat(missing).ToList();
        return record with { Title = outcome.Scenario.DisplayName, Steps = steps, Feature = FeatureCatalog.PathOf(outcome.Scenario.Uri) };
    }

    // What the hooks could not record was never run, or stopped by the tool itself: it is never the vendor's fault.
    private static ScenarioRecord Unrecorded(Bdd.Running.ScenarioOutcome outcome) => new()
    {
        Id = Identity(outcome.Scenario),
        Criterion = CriterionId.Parse(outcome.Scenario.CriterionId!),
        Title = outcome.Scenario.DisplayName,
        Feature = FeatureCatalog.PathOf(outcome.Scenario.Uri),
        Shows = ShownDelkrav.In(outcome.Scenario.Scenario.Tags),
        Dom = outcome.Error is null ? Dom.IkkeKjort : Dom.FeilITestverktoy,
        Reason = outcome.Error is { } error ? $"Testverktøyet feilet: {error.Message}" : "Kjøringen ble avbrutt før scenariet.",
        Steps = [.. outcome.Scenario.Steps.Select((text, index) => Step(text, outcome, index))],
        Findings = [],
        Exchanges = [],
        Faults = [],
        StartedAt = default,
        Duration = outcome.Duration,
    };

    private static StepRecord Step(string text, Bdd.Running.ScenarioOutcome outcome, int index) => new()
    {
        Keyword = Keyword(text),
        Text = text[Keyword(text).Length..].Trim(),
        Status = Status(outcome, index),
        Error = index < outcome.Steps.Count ? outcome.Steps[index].Error?.Message : null,
    };

    private static string Status(Bdd.Running.ScenarioOutcome outcome, int index) =>
        outcome.Steps.ElementAtOrDefault(index) switch
        {
            null or { Status: ScenarioExecutionStatus.Skipped } => "hoppet over",
            { Status: ScenarioExecutionStatus.OK } => "utført",
            { Status: ScenarioExecutionStatus.UndefinedStep } => "udefinert",
            { Error: AmbiguousStepException } => "tvetydig",
            _ => "feilet",
        };

    private static string Keyword(string text) => text.Split(' ')[0];

    private static string Identity(ScenarioPlan scenario) =>
        ScenarioIdentity.Of(scenario.CriterionId!, scenario.Title, scenario.RowValues);
}
