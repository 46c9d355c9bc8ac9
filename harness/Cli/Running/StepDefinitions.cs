using System.Reflection;
using AcceptanceHarness.Bdd;
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

    public static string NameOf(MethodInfo method) => $"{method.DeclaringType?.Name}.{method.Name}";
}
