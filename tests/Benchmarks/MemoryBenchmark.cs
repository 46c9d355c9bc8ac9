using System.Globalization;

namespace AcceptanceHarness.Benchmarks;

/// <summary>What the process holds after many exchanges.</summary>
internal static class MemoryBenchmark
{
    private const int Step = 10_000;
    private const int Total = 50_000;

    public static async Task<int> RunAsync()
    {
        await using var office = await SimulatedOffice.StartAsync();
        await Load.TimesAsync(office.Address, office.Envelope, 100);
        Write(0);
        for (var sent = Step; sent <= Total; sent += Step)
        {
            await Load.TimesAsync(office.Address, office.Envelope, Step);
            Write(sent);
        }

        return 0;
    }

    private static void Write(int exchanges)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024;
        var process = Environment.WorkingSet / 1024.0 / 1024;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{exchanges,6} utvekslinger: {heap:0} MiB på haugen etter opprydding, {process:0} MiB i prosessen"));
    }
}
