using System.Diagnostics;
using System.Net.Http.Headers;

namespace AcceptanceHarness.Benchmarks;

/// <summary>Posts the same body from a fixed number of clients for a fixed time.</summary>
internal static class Load
{
    private const int Clients = 8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    /// <summary>Answered requests per second after warming up; an answer that is not 200 ends it.</summary>
    public static async Task<double> PerSecondAsync(Uri address, byte[] body)
    {
        using var client = new HttpClient();
        await ForAsync(client, address, body, WarmUp);
        var clock = Stopwatch.StartNew();
        var answered = await ForAsync(client, address, body, Length);
        return answered / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Posts a number of times, as fast as the clients can.</summary>
    public static async Task TimesAsync(Uri address, byte[] body, int times)
    {
        using var client = new HttpClient();
        await Parallel.ForAsync(0, times, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (_, _) => await OneAsync(client, address, body));
    }

    private static async Task<long> ForAsync(HttpClient client, Uri address, byte[] body, TimeSpan time)
    {
        var answered = 0L;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (clock.Elapsed < time)
            {
                await OneAsync(client, address, body);
                Interlocked.Increment(ref answered);
            }
        }));
        return answered;
    }

    private static async Task OneAsync(HttpClient client, Uri address, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
        content.Headers.Add("SOAPAction", "\"M9_5\"");
        using var response = await client.PostAsync(address, content);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }
}
