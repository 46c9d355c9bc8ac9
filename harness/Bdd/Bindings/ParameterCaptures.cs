using System.Text.RegularExpressions;
using CucumberExpressions;
using CucumberExpressions.Parsing;
using Group = CucumberExpressions.Parsing.Group;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>Finds the capture groups of a parameter type in what it matched.</summary>
/// <remarks>The expression that a step is matched with captures each argument as a whole only.</remarks>
internal sealed class ParameterCaptures(IParameterType type)
{
    private readonly TreeRegexp _tree = new(new Regex($"^({Pattern(type)})$", RegexOptions.CultureInvariant));

    /// <summary>The same group with its capture groups in it, placed where they stand in the step.</summary>
    public Group Within(Group argument) =>
        argument.Value is { } value && _tree.Regex.IsMatch(value)
            ? Moved(_tree.Match(value).Children[0], argument.Start)
            : argument;

    private static string Pattern(IParameterType type) => type.RegexStrings is [var only]
        ? only
        : string.Join('|', type.RegexStrings.Select(regex => $"(?:{regex})"));

    private static Group Moved(Group group, int by) => new(
        group.Value, group.Start + by, group.End + by, [.. (group.Children ?? []).Select(child => Moved(child, by))]);
}
