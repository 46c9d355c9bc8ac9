using System.Diagnostics;

namespace AcceptanceHarness.Benchmarks;

/// <summary>What a number of calls came to.</summary>
/// <param name="PerSecond">Calls answered per second, all clients together.</param>
/// <param name="Median">Half of the calls took at most this long.</param>
/// <param name="P99">99 of 100 calls took at most this long.</param>
internal sealed record Latency(double PerSecond, TimeSpan Median, TimeSpan P99)
{
    private const int Clients = 8;

    /// <summary>Makes each of the calls once, from a fixed number of clients.</summary>
    /// <param name="calls">The calls, made ready beforehand.</param>
    /// <param name="call">Makes one.</param>
    public static async Task<Latency> OfAsync<T>(IReadOnlyList<T> calls, Func<T, Task> call)
    {
        var times = new long[calls.Count];
        var clock = Stopwatch.StartNew();
        await Parallel.ForAsync(0, calls.Count, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (number, _) =>
        {
            var begun = Stopwatch.GetTimestamp();
            await call(calls[number]);
            times[number] = Stopwatch.GetElapsedTime(begun).Ticks;
        });
        var perSecond = calls.Count / clock.Elapsed.TotalSeconds;
        Array.Sort(times);
        return new(perSecond, new TimeSpan(times[times.Length / 2]), new TimeSpan(times[times.Length * 99 / 100]));
    }
}
