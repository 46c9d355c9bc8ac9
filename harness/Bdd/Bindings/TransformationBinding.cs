using System.Reflection;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>A transformation: what it takes, and the method that makes something of it.</summary>
internal sealed class TransformationBinding(string id, MethodInfo method, StepArgumentTransformationAttribute attribute)
{
    private readonly Regex? _whole = attribute.Regex is { } regex
        ? new Regex("^(?:" + regex.TrimStart('^').TrimEnd('$') + ")$", RegexOptions.CultureInvariant)
        : null;

    public string Id { get; } = id;

    public MethodInfo Method { get; } = method;

    public int Order { get; } = attribute.Order;

    /// <summary>What the method makes, a task's result unwrapped.</summary>
    public Type Result { get; } = Unwrapped(method.ReturnType);

    public string Name { get; } = attribute.Name ?? Unwrapped(method.ReturnType).Name;

    public string Pattern { get; } = attribute.Regex?.TrimStart('^').TrimEnd('$') ?? ".*";

    public bool IsNamed { get; } = attribute.Name is not null;

    public bool TakesTable { get; } = method.GetParameters() is [var only] && only.ParameterType == typeof(DataTable);

    /// <summary>The texts that the method takes, or null when it does not take this one.</summary>
    public IReadOnlyList<string?>? Take(string text)
    {
        if (TakesTable)
        {
            return null;
        }

        if (_whole is null)
        {
            return [text];
        }

        var match = _whole.Match(text);
        return !match.Success ? null
            : match.Groups.Count == 1 ? [text]
            : [.. match.Groups.Values.Skip(1).Select(group => group.Success ? group.Value : null)];
    }

    private static Type Unwrapped(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(Task<>) || open == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;
}
