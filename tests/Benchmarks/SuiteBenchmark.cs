using System.Diagnostics;
using System.Globalization;

namespace AcceptanceHarness.Benchmarks;

/// <summary>Wall time of the whole acceptance run against the healthy reference system, as its own process.</summary>
internal static class SuiteBenchmark
{
    private const int Runs = 5;

    public static async Task<int> RunAsync()
    {
        var assembly = typeof(AcceptanceHarness.Cli.Commands.AcceptanceCommand).Assembly.Location;
        for (var run = 1; run <= Runs; run++)
        {
            var folder = Directory.CreateTempSubdirectory("suite-");
            try
            {
                var clock = Stopwatch.StartNew();
                using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "run", "--out", Path.Combine(folder.FullName, "ut")])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                })!;
                var output = process.StandardOutput.ReadToEndAsync();
                var errors = process.StandardError.ReadToEndAsync();
                await process.WaitForExitAsync();
                var summary = (await output + await errors).Split('\n').FirstOrDefault(line => line.StartsWith("Scenarier", StringComparison.Ordinal));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"kjøring {run}: {clock.Elapsed.TotalSeconds:0.0} s, utgang {process.ExitCode}, {summary}"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }
}
