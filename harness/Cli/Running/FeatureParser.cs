using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Hooks;
using Gherkin;
using Gherkin.Ast;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Reads the criteria out of the feature files, in reading order.</summary>
internal static class FeatureParser
{
    public static IReadOnlyList<CriterionSource> Rules(FeatureCatalog catalog) =>
        [.. catalog.Documents.SelectMany(d => Rules(FeatureCatalog.PathOf(d.Uri), d.Text))];

    private static IEnumerable<CriterionSource> Rules(string path, string text)
    {
        var document = new Parser().Parse(new StringReader(text));
        return document.Feature.Children.OfType<Rule>().Select(rule => new CriterionSource(
            path,
            document.Feature.Name,
            rule.Name,
            rule.Description ?? "",
            [.. document.Feature.Tags.Concat(rule.Tags).Select(t => t.Name[1..])],
            [.. rule.Children.OfType<Scenario>().Select(Shows)])
        {
            ScenarioGjelder = Gjelder.In(rule.Children.OfType<Scenario>().SelectMany(Tags)),
        });
    }

    private static IEnumerable<string> Tags(Scenario scenario) =>
        scenario.Tags.Concat(scenario.Examples.SelectMany(e => e.Tags)).Select(t => t.Name[1..]);

    private static IReadOnlyList<string> Shows(Scenario scenario) =>
        ShownDelkrav.In(scenario.Tags.Select(t => t.Name[1..]));
}
