using System.Collections.Specialized;
using System.Globalization;
using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>Reads feature files into scenarios that can be run.</summary>
internal sealed class FeatureReader(IIdGenerator ids)
{
    public ReadFeature Read(FeatureDocument document)
    {
        var parsed = Parse(document);
        var tree = new AstMessagesConverter(ids).ConvertGherkinDocumentToEventArgs(parsed, document.Uri);
        var pickles = new PickleCompiler(ids).Compile(tree);
        return new ReadFeature(document, tree, [.. Plans(tree, pickles)]);
    }

    private static Gherkin.Ast.GherkinDocument Parse(FeatureDocument document)
    {
        try
        {
            return new Parser().Parse(new StringReader(document.Text));
        }
        catch (ParserException error)
        {
            throw new FormatException($"{document.Uri} kan ikke leses: {error.Message}", error);
        }
    }

    private static IEnumerable<ScenarioPlan> Plans(GherkinDocument tree, List<Pickle> pickles)
    {
        if (tree.Feature is not { } feature)
        {
            yield break;
        }

        var info = new FeatureInfo(Culture(feature.Language), feature.Name, feature.Description, Names(feature.Tags));
        var keywords = Keywords(feature);
        foreach (var pickle in pickles)
        {
            var (scenario, rule) = Find(feature, pickle.AstNodeIds[0]);
            var examples = pickle.AstNodeIds.Count < 2 ? null : scenario.Examples.First(
                table => table.TableBody.Any(row => row.Id == pickle.AstNodeIds[1]));
            var row = examples?.TableBody.First(candidate => candidate.Id == pickle.AstNodeIds[1]);
            var own = Names([.. scenario.Tags, .. examples?.Tags ?? []]);
            yield return new ScenarioPlan(
                pickle,
                new ScenarioInfo(
                    scenario.Name,
                    scenario.Description,
                    own,
                    [.. Names(rule?.Tags ?? []), .. info.Tags],
                    Arguments(examples?.TableHeader, row)),
                rule is null ? null : new RuleInfo(rule.Name, rule.Description, Names(rule.Tags)),
                info,
                row?.Location.Line ?? scenario.Location.Line,
                [.. pickle.Steps.Select(step => keywords[step.AstNodeIds[0]])]);
        }
    }

    private static CultureInfo Culture(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static List<string> Names(IEnumerable<Tag> tags) => [.. tags.Select(tag => tag.Name.TrimStart('@'))];

    private static OrderedDictionary Arguments(TableRow? header, TableRow? row)
    {
        var arguments = new OrderedDictionary();
        for (var index = 0; header is not null && row is not null && index < header.Cells.Count; index++)
        {
            arguments[header.Cells[index].Value] = row.Cells[index].Value;
        }

        return arguments;
    }

    private static (Scenario Scenario, Rule? Rule) Find(Feature feature, string id)
    {
        foreach (var child in feature.Children)
        {
            if (child.Scenario?.Id == id)
            {
                return (child.Scenario, null);
            }

            if (child.Rule?.Children.FirstOrDefault(inner => inner.Scenario?.Id == id) is { } found)
            {
                return (found.Scenario, child.Rule);
            }
        }

        throw new InvalidOperationException($"No scenario has the id {id}.");
    }

    private static Dictionary<string, string> Keywords(Feature feature) => feature.Children
        .SelectMany(child => Steps(child.Background, child.Scenario).Concat(
            (child.Rule?.Children ?? []).SelectMany(inner => Steps(inner.Background, inner.Scenario))))
        .ToDictionary(step => step.Id, step => step.Keyword);

    private static IEnumerable<Step> Steps(Background? background, Scenario? scenario) =>
        (background?.Steps ?? []).Concat(scenario?.Steps ?? []);
}
