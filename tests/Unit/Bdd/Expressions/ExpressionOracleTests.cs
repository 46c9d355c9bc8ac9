using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using AcceptanceHarness.Bdd.Bindings;
using CucumberExpressions;
using CucumberExpressions.Parsing;

namespace AcceptanceHarness.Tests.Bdd.Expressions;

/// <summary>Our reading of Cucumber expressions is the reference implementation's.</summary>
public sealed class ExpressionOracleTests
{
    private static readonly MethodInfo AnyMethod = typeof(ExpressionOracleTests).GetMethod(nameof(Agrees_with_the_reference))!;

    [Fact]
    [Requires("npm")]
    public async Task Agrees_with_the_reference()
    {
        var pairs = ExpressionPairs.All;

        var reference = await AskAsync(pairs);

        Assert.Equal(pairs.Count, reference.Count);
        Assert.All(pairs.Zip(reference), pair => Assert.Equal(
            $"{pair.First.Expression} ← {pair.First.Text}: {pair.Second!.ToJsonString()}",
            $"{pair.First.Expression} ← {pair.First.Text}: {Ours(pair.First).ToJsonString()}"));
    }

    [Fact]
    [Requires("npm")]
    public async Task Asks_about_matches_misses_and_refusals()
    {
        var reference = await AskAsync(ExpressionPairs.All);

        var kinds = reference.Select(answer => answer is JsonArray ? "match" : answer!.GetValue<string>()).ToHashSet();

        Assert.Equal(["match", "no match", "refused"], kinds.Order());
    }

    private static JsonNode Ours(ExpressionPair pair)
    {
        try
        {
            var binding = new StepBinding(
                "1", AnyMethod, null, pair.Expression, new ParameterTypeRegistry(CultureInfo.GetCultureInfo("en")));
            Assert.True(binding.IsCucumber);
            return binding.Match(pair.Text) is { } arguments
                ? new JsonArray([.. arguments.Select(Described)])
                : "no match";
        }
        catch (CucumberExpressionException)
        {
            return "refused";
        }
    }

    private static JsonObject Described(StepArgument argument) => new()
    {
        ["type"] = argument.Type!.Name,
        ["text"] = argument.Type.Name is "string" or "word" or "" ? argument.Text : null,
        ["group"] = Tree(argument.Group, 0),
    };

    private static JsonObject Tree(Group group, int depth) => new()
    {
        ["value"] = group.Value,
        ["start"] = group.Value is null || depth > 1 ? null : group.Start,
        ["children"] = new JsonArray([.. (group.Children ?? []).Select(child => Tree(child, depth + 1))]),
    };

    private static async Task<JsonArray> AskAsync(IReadOnlyList<ExpressionPair> pairs)
    {
        var script = Path.Combine(Surroundings.NodeModules, "..", "Expressions", "oracle.mjs");
        var start = new ProcessStartInfo(Surroundings.OnPath("node")!, [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var questions = new JsonArray(
            [.. pairs.Select(pair => new JsonObject { ["expression"] = pair.Expression, ["text"] = pair.Text })]);
        await node.StandardInput.WriteAsync(questions.ToJsonString());
        node.StandardInput.Close();
        var answers = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return JsonNode.Parse(answers)!.AsArray();
    }
}
