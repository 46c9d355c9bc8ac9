using AcceptanceHarness.Bdd.Reporting;
using AcceptanceHarness.Bdd.Running;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit;

/// <summary>Our messages are those of the reference, sample by sample.</summary>
public sealed class CompatibilityKitTests
{
    private const int Promised = 25;

    private static readonly SampleList List = SampleList.Read();

    private static string Features { get; } =
        Path.Combine(Surroundings.NodeModules, "@cucumber", "compatibility-kit", "features");

    public static TheoryData<string> Applying => [.. List.Applies];

    [Theory]
    [Requires("npm")]
    [MemberData(nameof(Applying))]
    public async Task Writes_the_reference_messages(string sample)
    {
        var folder = Path.Combine(Features, sample);
        var reference = await File.ReadAllTextAsync(
            Path.Combine(folder, sample + ".ndjson"), TestContext.Current.CancellationToken);

        var ours = await RunAsync(folder, SampleBindings.For(sample));

        Assert.Equal(NormalisedMessages.Of(reference), NormalisedMessages.Of(ours));
    }

    [Fact]
    [Requires("npm")]
    public void Says_of_every_sample_whether_it_applies()
    {
        var samples = Directory.GetDirectories(Features).Select(folder => Path.GetFileName(folder)!);

        Assert.Equal(samples.Order(), List.Applies.Concat(List.DoesNotApply.Keys).Order());
    }

    [Fact]
    public void Applies_to_as_many_samples_as_promised()
    {
        Assert.True(List.Applies.Count >= Promised);
        Assert.All(List.DoesNotApply.Values, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
    }

    private static async Task<string> RunAsync(string folder, Type bindings)
    {
        var lines = new StringWriter();
        var run = new FeatureRun(new FeatureRunOptions
        {
            Features =
            [
                .. Directory.GetFiles(folder, "*.feature")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new FeatureDocument(Path.GetFileName(file), File.ReadAllText(file))),
            ],
            Bindings = [bindings],
            Messages = new MessageWriter(lines).Write,
        });
        await run.RunAsync(TestContext.Current.CancellationToken);
        return lines.ToString();
    }
}
