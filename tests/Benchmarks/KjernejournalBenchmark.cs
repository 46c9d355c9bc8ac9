using System.Globalization;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Benchmarks;

/// <summary>Kjernejournal's health indicator and its search for critical information, with token, proof, attest, journal and checks, beside an empty Kestrel endpoint in the same run.</summary>
internal static class KjernejournalBenchmark
{
    private static readonly JournalMemory Bounded = new() { Exchanges = 64, BodyBytes = 0 };

    /// <summary>Measures.</summary>
    /// <param name="isShort">Whether to make few calls, to see that it runs.</param>
    public static async Task<int> RunAsync(bool isShort)
    {
        var count = isShort ? 100 : 4_000;
        await using var kjernejournal = await SimulatedKjernejournal.StartAsync(Bounded);
        await MeasureAsync(kjernejournal, kjernejournal.Status, count / 4);
        await MeasureAsync(kjernejournal, kjernejournal.CriticalInformation, count / 4);

        var status = await MeasureAsync(kjernejournal, kjernejournal.Status, count);
        var critical = await MeasureAsync(kjernejournal, kjernejournal.CriticalInformation, count);
        var bare = isShort ? (double?)null : await LookupBenchmark.BareKestrelAsync("{\"fnr\":\"\"}"u8.ToArray());
        Console.WriteLine(bare is null ? "Kestrel, tomt endepunkt: ikke målt" : string.Create(CultureInfo.InvariantCulture, $"Kestrel, tomt endepunkt: {bare:#,0} i sekundet"));
        Write("helseindikator med token, bevis og attest", status, bare);
        Write("søk i kritisk informasjon, én allergi", critical, bare);
        return 0;
    }

    private static void Write(string what, Latency measured, double? bare) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {measured.PerSecond:#,0} i sekundet, median {measured.Median.TotalMilliseconds:0.0} ms, p99 {measured.P99.TotalMilliseconds:0.0} ms; forhold 1:{bare / measured.PerSecond:0.0}"));

    private static async Task<Latency> MeasureAsync(SimulatedKjernejournal kjernejournal, Func<SignedLookup> made, int count)
    {
        var lookups = new SignedLookup[count];
        Parallel.For(0, count, number => lookups[number] = made());
        return await Latency.OfAsync(lookups, kjernejournal.AskAsync);
    }
}
