using AcceptanceHarness.Bdd.Bindings;
using AcceptanceHarness.Bdd.Reporting;
using Io.Cucumber.Messages.Types;
using Group = CucumberExpressions.Parsing.Group;
using MessageGroup = Io.Cucumber.Messages.Types.Group;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A scenario bound to its hooks and step definitions.</summary>
internal sealed record PlannedCase(
    string Id,
    ScenarioPlan Scenario,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedStep> Steps,
    IReadOnlyList<PlannedHook> After)
{
    public static PlannedCase Make(ScenarioPlan scenario, BindingRegistry bindings, MessageJournal journal)
    {
        var id = journal.NewId();
        var before = Hooks(HookKind.BeforeScenario);
        List<PlannedStep> steps = [];
        foreach (var (step, index) in scenario.Pickle.Steps.Select((step, index) => (step, index)))
        {
            var type = TypeOf(step, steps);
            steps.Add(new PlannedStep(
                journal.NewId(), step, scenario.Keywords[index] + step.Text, type, [.. Matches(step, type, bindings)]));
        }

        return new PlannedCase(id, scenario, before, steps, Hooks(HookKind.AfterScenario));

        List<PlannedHook> Hooks(HookKind kind) =>
            [.. bindings.Hooks(kind, scenario.Scenario.CombinedTags).Select(hook => new PlannedHook(journal.NewId(), hook))];
    }

    public TestCase ToMessage(string runId) => new(
        Id,
        Scenario.Pickle.Id,
        [.. Before.Select(ToMessage), .. Steps.Select(ToMessage), .. After.Select(ToMessage)],
        runId);

    private static StepDefinitionType TypeOf(PickleStep step, List<PlannedStep> before) => step.Type switch
    {
        PickleStepType.CONTEXT => StepDefinitionType.Given,
        PickleStepType.ACTION => StepDefinitionType.When,
        PickleStepType.OUTCOME => StepDefinitionType.Then,
        _ => before.Count == 0 ? StepDefinitionType.Given : before[^1].Type,
    };

    private static IEnumerable<StepMatch> Matches(PickleStep step, StepDefinitionType type, BindingRegistry bindings)
    {
        foreach (var binding in bindings.Steps.Where(binding => binding.Type is null || binding.Type == type))
        {
            if (binding.Match(step.Text) is { } arguments)
            {
                yield return new StepMatch(binding, arguments);
            }
        }
    }

    private static TestStep ToMessage(PlannedHook hook) => new(hook.Hook.Id, hook.TestStepId, null!, null!, null!);

    private static TestStep ToMessage(PlannedStep step) => new(
        null!,
        step.TestStepId,
        step.Step.Id,
        [.. step.Matches.Select(match => match.Binding.Id)],
        [.. step.Matches.Select(match => new StepMatchArgumentsList([.. match.Arguments.Select(ToMessage)]))]);

    private static StepMatchArgument ToMessage(StepArgument argument) =>
        new(ToMessage(argument.Group), argument.Type is { Name.Length: > 0 } type ? type.Name : null!);

    private static MessageGroup ToMessage(Group group) => new(
        group.Children is { Count: > 0 } children ? [.. children.Select(ToMessage)] : null!,
        group.Value is null ? null : group.Start,
        group.Value!);
}
