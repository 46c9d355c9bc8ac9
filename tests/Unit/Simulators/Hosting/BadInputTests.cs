using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>The limit of memory is wide enough for what other tests hold meanwhile.</summary>
public sealed class BadInputTests
{
    private const long MemoryLimit = 1024L * 1024 * 1024;

    private static readonly string[] RawRequests =
    [
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nkort",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: finnes-ikke\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET http:// HTTP/1.1\r\nHost: a\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\u0016\u0003\u0001\u0002\0",
        "\r\n\r\n\r\n",
        "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
    ];

    public static TheoryData<string> Systems => [.. SystemUnderTest.All.Keys];

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task Survives_hostile_input_and_takes_in_a_good_message_after_it(string name)
    {
        var system = SystemUnderTest.All[name];
        var journal = new LeanJournal();
        await using var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [system.Make()], journal, TimeProvider.System, TestContext.Current.CancellationToken);
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        var endpoint = host.EndpointTable("")[system.Service];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var inputs = HostileInputs.Families.Values.SelectMany(family => family(system.Good(0))).ToArray();

        var answered = 0;
        foreach (var input in inputs)
        {
            answered += await SendAsync(client, system.Hostile(endpoint), input) ? 1 : 0;
        }

        foreach (var raw in RawRequests)
        {
            await SpeakAsync(endpoint, raw);
        }

        Assert.True(inputs.Length + RawRequests.Length >= 200, $"bare {inputs.Length} fiendtlige kall");
        Assert.Empty(host.ToolFaults);
        Assert.True(journal.Answered >= answered, $"{answered} besvart, {journal.Answered} journalført");
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MemoryLimit);
        Assert.Equal(200, await system.SendAsync(client, endpoint, 1));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task Survives_many_copies_of_the_same_message_at_once(string name)
    {
        var system = SystemUnderTest.All[name];
        var journal = new LeanJournal();
        await using var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [system.Make()], journal, TimeProvider.System, TestContext.Current.CancellationToken);
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        var endpoint = host.EndpointTable("")[system.Service];

        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => system.SendAsync(client, endpoint, 7)));

        Assert.All(statuses, status => Assert.Equal(200, status));
        Assert.Empty(host.ToolFaults);
        Assert.Equal(50, journal.Answered);
    }

    /// <summary>True when the call reached the simulator, so that it must stand in the journal.</summary>
    private static async Task<bool> SendAsync(HttpClient client, Uri endpoint, HostileInput input)
    {
        using var request = new HttpRequestMessage(new HttpMethod(input.Method), new Uri(endpoint + input.Path));
        if (input.Method is not "GET" and not "HEAD" and not "TRACE")
        {
            request.Content = new ByteArrayContent(input.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", input.ContentType);
        }

        foreach (var (header, value) in input.Headers)
        {
            HttpHeaders headers = header == "Content-Encoding" ? request.Content!.Headers : request.Headers;
            headers.TryAddWithoutValidation(header, value);
        }

        try
        {
            using var answer = await client.SendAsync(request);
            return (int)answer.StatusCode is not (400 or 431);
        }
        catch (HttpRequestException)
        {
            // Refused while it was still being sent: an answer that the client did not read is an answer.
            return false;
        }
        catch (TaskCanceledException)
        {
            throw new TimeoutException($"Simulatoren svarte ikke på «{input.Name}».");
        }
    }

    private static async Task SpeakAsync(Uri endpoint, string request)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20), TimeProvider.System);
        using var socket = new TcpClient();
        await socket.ConnectAsync(endpoint.Host, endpoint.Port, deadline.Token);
        var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), deadline.Token);
            socket.Client.Shutdown(SocketShutdown.Send);
            while (await stream.ReadAsync(new byte[1024], deadline.Token) > 0)
            {
            }
        }
        catch (Exception cutOff) when (cutOff is IOException or SocketException)
        {
            // The server may cut off what it has refused; that it hangs is what would be wrong.
            Assert.False(deadline.IsCancellationRequested, $"hengte på {request}");
        }
    }
}
