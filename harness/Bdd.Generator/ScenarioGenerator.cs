using Gherkin;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AcceptanceHarness.Bdd.Generator;

/// <summary>Makes an xunit test of every scenario in the project's feature files; each row of a Scenariomal is one.</summary>
[Generator]
public sealed class ScenarioGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Unreadable = new(
        "AHBDD1", "Feature file cannot be read", "{0}", "Gherkin", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var features = context.AdditionalTextsProvider.Where(file => file.Path.EndsWith(".feature", StringComparison.Ordinal));
        context.RegisterSourceOutput(features, Generate);
        context.RegisterSourceOutput(features.Collect(), (output, files) =>
        {
            if (files.Length > 0)
            {
                output.AddSource("AcceptanceRun.g.cs", ScenarioSource.Fixture);
            }
        });
    }

    private static void Generate(SourceProductionContext output, AdditionalText file)
    {
        try
        {
            using var text = new StringReader(file.GetText(output.CancellationToken)?.ToString() ?? "");
            var feature = new Parser().Parse(text).Feature;
            if (feature is not null)
            {
                output.AddSource($"{ScenarioSource.Identifier(file.Path)}.g.cs", ScenarioSource.Of(feature, file.Path));
            }
        }
        catch (CompositeParserException faults)
        {
            foreach (var fault in faults.Errors)
            {
                Report(output, file, fault);
            }
        }
        catch (ParserException fault)
        {
            Report(output, file, fault);
        }
    }

    private static void Report(SourceProductionContext output, AdditionalText file, ParserException fault)
    {
        var line = Math.Max(0, (int)(fault.Location?.Line ?? 1) - 1);
        var place = new LinePosition(line, 0);
        output.ReportDiagnostic(Diagnostic.Create(
            Unreadable, Microsoft.CodeAnalysis.Location.Create(file.Path, default, new LinePositionSpan(place, place)), fault.Message));
    }
}
