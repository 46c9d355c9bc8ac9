using System.Globalization;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Benchmarks;

/// <summary>HelseID's tokens for a system and for a user, beside the same signatures alone.</summary>
internal static class TokenBenchmark
{
    private static readonly JournalMemory Bounded = new() { Exchanges = 64, BodyBytes = 0 };

    /// <summary>Measures.</summary>
    /// <param name="isShort">Whether to make few calls, to see that it runs.</param>
    public static async Task<int> RunAsync(bool isShort)
    {
        var (tokens, logins, length) = isShort ? (100, 30, TimeSpan.FromSeconds(0.5)) : (4_000, 1_500, TimeSpan.FromSeconds(5));
        await using var helseId = await SimulatedHelseId.StartAsync(Bounded);
        await MeasureTokensAsync(helseId, tokens / 4);
        await MeasureLoginsAsync(helseId, logins / 4);

        var token = await MeasureTokensAsync(helseId, tokens);
        Write("token for et system (client_credentials med DPoP)", token, verifications: 2, signatures: 1, length);
        var login = await MeasureLoginsAsync(helseId, logins);
        Write("innlogging av en bruker (PAR, authorize, token)", login, verifications: 3, signatures: 2, length);
        return 0;
    }

    private static async Task<Latency> MeasureTokensAsync(SimulatedHelseId helseId, int count)
    {
        var nonce = await helseId.NonceAsync();
        var calls = Signed(count, () => helseId.Calls.SystemToken(nonce));
        return await Latency.OfAsync(calls, helseId.TokenAsync);
    }

    private static async Task<Latency> MeasureLoginsAsync(SimulatedHelseId helseId, int count)
    {
        var nonce = await helseId.NonceAsync();
        var calls = Signed(count, () => helseId.Calls.Login(helseId.Pid, nonce));
        return await Latency.OfAsync(calls, helseId.LoginAsync);
    }

    // Before the clock starts, so that the client's own signatures are not measured.
    private static T[] Signed<T>(int count, Func<T> sign)
    {
        var calls = new T[count];
        Parallel.For(0, count, number => calls[number] = sign());
        return calls;
    }

    private static void Write(string what, Latency measured, int verifications, int signatures, TimeSpan length)
    {
        var alone = SignatureWork.PerSecond(verifications, signatures, length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {measured.PerSecond:#,0} i sekundet, median {measured.Median.TotalMilliseconds:0.0} ms, p99 {measured.P99.TotalMilliseconds:0.0} ms"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  signaturarbeidet alene ({verifications} kontroller av ES256, {signatures} signaturer med RS256, alle kjerner): {alone:#,0} i sekundet; forhold 1:{alone / measured.PerSecond:0.0}"));
    }
}
