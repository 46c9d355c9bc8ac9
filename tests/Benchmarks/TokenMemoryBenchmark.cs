using System.Globalization;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Benchmarks;

/// <summary>What the process holds after many token requests: with a journal that keeps little, and with one that keeps all.</summary>
internal static class TokenMemoryBenchmark
{
    /// <summary>Measures.</summary>
    /// <param name="isShort">Whether to make few calls, to see that it runs.</param>
    public static async Task<int> RunAsync(bool isShort)
    {
        var step = isShort ? 50 : 2_000;
        await MeasureAsync("journal som beholder 64 utvekslinger", new JournalMemory { Exchanges = 64, BodyBytes = 0 }, step);
        await MeasureAsync("journal som beholder alt", JournalMemory.Everything, step);
        return 0;
    }

    private static async Task MeasureAsync(string what, JournalMemory memory, int step)
    {
        Console.WriteLine(what);
        await using var helseId = await SimulatedHelseId.StartAsync(memory);
        await SendAsync(helseId, step / 10);
        Write(0);
        for (var round = 1; round <= 5; round++)
        {
            await SendAsync(helseId, step);
            Write(round * step);
        }
    }

    private static async Task SendAsync(SimulatedHelseId helseId, int count)
    {
        var nonce = await helseId.NonceAsync();
        for (var number = 0; number < count; number++)
        {
            await helseId.TokenAsync(helseId.Calls.SystemToken(nonce));
        }
    }

    private static void Write(int tokens)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {tokens,6} tokener: {heap:0.0} MiB på haugen etter opprydding"));
    }
}
