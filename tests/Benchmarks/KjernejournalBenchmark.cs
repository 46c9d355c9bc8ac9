using System.Globalization;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Benchmarks;

/// <summary>Kjernejournal's health indicator with token, proof, attest, journal and checks, beside an empty Kestrel endpoint in the same run.</summary>
internal static class KjernejournalBenchmark
{
    private static readonly JournalMemory Bounded = new() { Exchanges = 64, BodyBytes = 0 };

    /// <summary>Measures.</summary>
    /// <param name="isShort">Whether to make few calls, to see that it runs.</param>
    public static async Task<int> RunAsync(bool isShort)
    {
        var count = isShort ? 100 : 4_000;
        await using var kjernejournal = await SimulatedKjernejournal.StartAsync(Bounded);
        await MeasureAsync(kjernejournal, count / 4);

        var status = await MeasureAsync(kjernejournal, count);
        var bare = isShort ? 0 : await LookupBenchmark.BareKestrelAsync("{\"fnr\":\"\"}"u8.ToArray());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"helseindikator med token, bevis og attest: {status.PerSecond:#,0} i sekundet, median {status.Median.TotalMilliseconds:0.0} ms, p99 {status.P99.TotalMilliseconds:0.0} ms"));
        Console.WriteLine(isShort
            ? "Kestrel, tomt endepunkt: ikke målt"
            : string.Create(CultureInfo.InvariantCulture, $"Kestrel, tomt endepunkt: {bare:#,0} i sekundet; forhold 1:{bare / status.PerSecond:0.0}"));
        return 0;
    }

    private static async Task<Latency> MeasureAsync(SimulatedKjernejournal kjernejournal, int count)
    {
        var lookups = new SignedLookup[count];
        Parallel.For(0, count, number => lookups[number] = kjernejournal.Status());
        return await Latency.OfAsync(lookups, kjernejournal.AskAsync);
    }
}
