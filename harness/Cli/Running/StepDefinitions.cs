using System.Reflection;
using AcceptanceHarness.Bdd;
using AcceptanceHarness.Bdd.Running;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Running;

/// <summary>The step definitions that assert, as Class.Method.</summary>
internal static class StepDefinitions
{
    public static IReadOnlyList<string> Asserting { get; } =
    [
        .. typeof(AcceptanceEnvironment).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<ThenAttribute>().Any())
            .Select(NameOf)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The criteria whose scenarios take a step definition: only a defect that they must catch can slip through without it.</summary>
    public static HashSet<string> CriteriaTaking(string definition)
    {
        var run = new FeatureRun(FeatureRunOptions.For(typeof(AcceptanceEnvironment).Assembly));
        return [.. run.Scenarios.Where(s => run.DefinitionsOf(s).Any(method => NameOf(method) == definition)).Select(s => s.CriterionId).OfType<string>()];
    }

    public static string NameOf(MethodInfo method) => $"{method.DeclaringType?.Name}.{method.Name}";
}
