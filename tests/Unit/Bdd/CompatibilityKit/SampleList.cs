using System.Text.Json;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit;

/// <summary>Which samples of the kit are within the subset, and why the others are not.</summary>
internal sealed record SampleList(IReadOnlyList<string> Applies, IReadOnlyDictionary<string, string> DoesNotApply)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static SampleList Read() => JsonSerializer.Deserialize<SampleList>(
        File.ReadAllText(Path.Combine(Surroundings.NodeModules, "..", "CompatibilityKit", "samples.json")), Options)!;
}
