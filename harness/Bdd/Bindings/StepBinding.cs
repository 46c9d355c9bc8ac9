using System.Reflection;
using System.Text.RegularExpressions;
using CucumberExpressions;
using CucumberExpressions.Parsing;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>A step definition: an expression and the method that it leads to.</summary>
internal sealed class StepBinding
{
    private readonly TreeRegexp _tree;
    private readonly IParameterType[]? _types;
    private readonly ParameterCaptures[] _captures = [];

    public StepBinding(
        string id, MethodInfo method, StepDefinitionType? type, string source, IParameterTypeRegistry parameterTypes)
    {
        (Id, Method, Type, Source) = (id, method, type, source);
        IsCucumber = ExpressionKind.IsCucumber(source);
        if (IsCucumber)
        {
            var expression = new CucumberExpression(source, parameterTypes);
            (_tree, _types) = (new TreeRegexp(expression.Regex), expression.ParameterTypes);
            _captures = [.. _types.Select(parameter => new ParameterCaptures(parameter))];
        }
        else
        {
            _tree = new TreeRegexp(new Regex(Anchored(source), RegexOptions.CultureInvariant));
        }
    }

    public string Id { get; }

    public MethodInfo Method { get; }

    public StepDefinitionType? Type { get; }

    public string Source { get; }

    public bool IsCucumber { get; }

    /// <summary>The arguments that a text holds, or null when it does not match.</summary>
    public IReadOnlyList<StepArgument>? Match(string text)
    {
        if (!_tree.Regex.IsMatch(text) || _tree.Match(text) is not { } match)
        {
            return null;
        }

        return [.. (match.Children ?? []).Select((group, index) => new StepArgument(
            index < _captures.Length ? _captures[index].Within(group) : group, TypeAt(index)))];
    }

    private static string Anchored(string source) =>
        (source.StartsWith('^') ? string.Empty : "^") + source + (source.EndsWith('$') ? string.Empty : "$");

    private IParameterType? TypeAt(int index) => _types is null || index >= _types.Length ? null : _types[index];
}
