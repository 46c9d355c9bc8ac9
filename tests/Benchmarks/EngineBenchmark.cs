using System.Diagnostics;
using System.Globalization;
using System.Text;
using AcceptanceHarness.Bdd.Running;

namespace AcceptanceHarness.Benchmarks;

/// <summary>Scenarios per second with steps that do nothing.</summary>
internal static class EngineBenchmark
{
    private const int Scenarios = 5_000;

    public static async Task<int> RunAsync()
    {
        var feature = new StringBuilder("# language: no\nEgenskap: Tomme steg\n");
        for (var scenario = 1; scenario <= Scenarios; scenario++)
        {
            feature.AppendLine(CultureInfo.InvariantCulture, $"\n  Scenario: Nummer {scenario}\n    Gitt et tomt steg\n    Når et tomt steg til\n    Så er {scenario} et tall");
        }

        var options = new FeatureRunOptions
        {
            Features = [new FeatureDocument("features/tomme.feature", feature.ToString())],
            Bindings = [typeof(EmptySteps)],
        };
        for (var round = 1; round <= 3; round++)
        {
            var clock = Stopwatch.StartNew();
            var run = new FeatureRun(options);
            var read = clock.Elapsed;
            var outcome = await run.RunAsync(CancellationToken.None);
            var ran = clock.Elapsed - read;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"runde {round}: {outcome.Scenarios.Count} scenarier med tre steg, {outcome.Scenarios.Count / ran.TotalSeconds:#,0} i sekundet; lest på {read.TotalSeconds:0.00} s"));
        }

        return 0;
    }
}
