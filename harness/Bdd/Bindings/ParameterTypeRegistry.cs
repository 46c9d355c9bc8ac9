using System.Globalization;
using System.Numerics;
using CucumberExpressions;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>The parameter types of Cucumber expressions: the built-in ones, and those of the transformations.</summary>
internal sealed class ParameterTypeRegistry : IParameterTypeRegistry
{
    private const string Integer = @"-?\d+";
    private const string Anything = ".*";

    private readonly Dictionary<string, IParameterType> _types = new(StringComparer.Ordinal);

    public ParameterTypeRegistry(CultureInfo culture)
    {
        var number = ParameterTypeConstants.GetFloatParameterRegex(culture);
        Add("int", typeof(int), true, Integer);
        Add("float", typeof(float), true, number);
        Add("word", typeof(string), false, @"[^\s]+");
        Add("string", typeof(string), true, "\"([^\"\\\\]*(\\\\.[^\"\\\\]*)*)\"", @"'([^'\\]*(\\.[^'\\]*)*)'");
        Add(string.Empty, typeof(string), false, Anything);
        Add("byte", typeof(byte), false, Integer);
        Add("short", typeof(short), false, Integer);
        Add("long", typeof(long), false, Integer);
        Add("biginteger", typeof(BigInteger), false, Integer);
        Add("double", typeof(double), false, number);
        Add("decimal", typeof(decimal), false, number);
        Add("bigdecimal", typeof(decimal), false, number);
        foreach (var type in new[] { typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid) })
        {
            Add(type.Name, type, false, Anything);
        }
    }

    public IParameterType? LookupByTypeName(string name) => _types.GetValueOrDefault(name);

    public IEnumerable<IParameterType> GetParameterTypes() => _types.Values;

    public void Add(string name, Type type, bool useForSnippets, params string[] regexes) =>
        _types[name] = new ParameterType(name, type, regexes, useForSnippets);

    /// <summary>An enum or another plain type of a step definition may be named by its type name.</summary>
    public void AddPlain(Type type)
    {
        if (!_types.ContainsKey(type.Name))
        {
            Add(type.Name, type, false, Anything);
        }
    }
}
