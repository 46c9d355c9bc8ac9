using System.Runtime.InteropServices;
using AcceptanceHarness.Bdd.Bindings;
using AcceptanceHarness.Bdd.Reporting;
using Cucumber.Messages;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>The messages that stand before the first scenario: what is run, on what, with which bindings.</summary>
internal static class RunMessages
{
    public static void WriteStart(
        MessageJournal journal,
        IReadOnlyList<ReadFeature> features,
        IReadOnlyList<ScenarioPlan> scenarios,
        BindingRegistry bindings)
    {
        journal.Write(meta: Meta());
        var chosen = scenarios.ToHashSet();
        foreach (var feature in features)
        {
            journal.Write(source: new Source(
                feature.Document.Uri, feature.Document.Text, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN));
            journal.Write(document: feature.Tree);
            foreach (var plan in feature.Scenarios.Where(chosen.Contains))
            {
                journal.Write(pickle: plan.Pickle);
            }
        }

        foreach (var binding in bindings.All)
        {
            Write(journal, binding);
        }
    }

    private static Meta Meta() => new(
        ProtocolVersion.Version,
        new Product("AcceptanceHarness", typeof(RunMessages).Assembly.GetName().Version?.ToString()!),
        new Product(".NET", Environment.Version.ToString()),
        new Product(RuntimeInformation.OSDescription, null!),
        new Product(RuntimeInformation.OSArchitecture.ToString(), null!),
        null!);

    private static void Write(MessageJournal journal, object binding)
    {
        switch (binding)
        {
            case TransformationBinding { IsNamed: true } transformation:
                journal.Write(parameterType: new Io.Cucumber.Messages.Types.ParameterType(
                    transformation.Name, [transformation.Pattern], false, true, transformation.Id, Place(transformation.Method)));
                break;
            case HookBinding hook when Type(hook.Kind) is { } type:
                journal.Write(hook: new Hook(hook.Id, null!, Place(hook.Method), TagExpression(hook), type));
                break;
            case StepBinding step:
                journal.Write(step: new StepDefinition(step.Id, Pattern(step), Place(step.Method)));
                break;
            case UnknownParameterType unknown:
                journal.Write(unknown: new UndefinedParameterType(unknown.Expression, unknown.Name));
                break;
        }
    }

    private static HookType? Type(HookKind kind) => kind switch
    {
        HookKind.BeforeTestRun => HookType.BEFORE_TEST_RUN,
        HookKind.AfterTestRun => HookType.AFTER_TEST_RUN,
        HookKind.BeforeScenario => HookType.BEFORE_TEST_CASE,
        HookKind.AfterScenario => HookType.AFTER_TEST_CASE,
        _ => null,
    };

    private static string TagExpression(HookBinding hook) => hook.Tags.Count == 0
        ? null!
        : string.Join(" or ", hook.Tags.Select(tag => "@" + tag.TrimStart('@')));

    private static StepDefinitionPattern Pattern(StepBinding step) => new(
        step.Source,
        step.IsCucumber ? StepDefinitionPatternType.CUCUMBER_EXPRESSION : StepDefinitionPatternType.REGULAR_EXPRESSION);

    private static SourceReference Place(System.Reflection.MethodInfo method) => new(
        null!,
        new JavaMethod(
            method.DeclaringType!.FullName,
            method.Name,
            [.. method.GetParameters().Select(parameter => parameter.ParameterType.Name)]),
        null!,
        null!);
}
