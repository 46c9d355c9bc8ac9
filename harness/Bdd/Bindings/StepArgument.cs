using CucumberExpressions;
using CucumberExpressions.Parsing;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>A part of a step's text that its step definition takes.</summary>
internal sealed record StepArgument(Group Group, IParameterType? Type)
{
    /// <summary>The text that the argument is read from: a quoted string without its quotes.</summary>
    public string? Text
    {
        get
        {
            if (Type?.Name != "string")
            {
                return Group.Value;
            }

            var inner = (Group.Children ?? []).FirstOrDefault(child => child.Value is not null)?.Value ?? string.Empty;
            return inner
                .Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\'", "'", StringComparison.Ordinal);
        }
    }

    /// <summary>The texts that a transformation takes: its capture groups, or the whole.</summary>
    public IReadOnlyList<string?> Parts => Group.Children is { Count: > 0 } children && Type?.Name != "string"
        ? [.. children.Select(child => child.Value)]
        : [Text];
}
