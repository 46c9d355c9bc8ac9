using System.Text;
using AcceptanceHarness.Bdd.Bindings;
using CucumberExpressions.Generation;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Reporting;

/// <summary>A step definition ready to paste, for a step that has none.</summary>
internal static class StepSnippet
{
    public static string For(StepDefinitionType type, PickleStep step, ParameterTypeRegistry parameterTypes)
    {
        var generated = new CucumberExpressionGenerator(parameterTypes).GenerateExpressions(step.Text)[0];
        var parameters = generated.GetParameterTypes()
            .Select((parameter, index) => $"{Keyword(parameter.ParameterType)} verdi{index + 1}")
            .Concat(step.Argument?.DataTable is null ? [] : ["DataTable tabell"])
            .Concat(step.Argument?.DocString is null ? [] : ["string tekst"]);
        var source = generated.GetSource()
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $$"""
            [{{type}}("{{source}}")]
            public void {{MethodName(type, generated.GetSource())}}({{string.Join(", ", parameters)}})
            {
                throw new PendingStepException();
            }
            """;
    }

    private static string Keyword(Type type) =>
        type == typeof(int) ? "int" : type == typeof(float) ? "float" : type == typeof(string) ? "string" : type.Name;

    private static string MethodName(StepDefinitionType type, string source)
    {
        var name = new StringBuilder(type switch
        {
            StepDefinitionType.Given => "Gitt",
            StepDefinitionType.When => "Nar",
            StepDefinitionType.Then => "Sa",
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown step type."),
        });
        var starts = true;
        var inBraces = false;
        foreach (var letter in source)
        {
            inBraces = letter == '{' || (inBraces && letter != '}');
            if (inBraces || !char.IsLetterOrDigit(letter))
            {
                starts = true;
                continue;
            }

            name.Append(starts ? char.ToUpperInvariant(letter) : letter);
            starts = false;
        }

        return name.ToString();
    }
}
