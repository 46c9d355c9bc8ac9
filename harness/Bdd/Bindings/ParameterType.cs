using CucumberExpressions;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>What a name in braces matches in a Cucumber expression.</summary>
internal sealed class ParameterType(string name, Type type, string[] regexes, bool useForSnippets) : IParameterType
{
    public string[] RegexStrings { get; } = regexes;

    public string Name { get; } = name;

    Type IParameterType.ParameterType { get; } = type;

    public int Weight => 0;

    public bool UseForSnippets { get; } = useForSnippets;
}
