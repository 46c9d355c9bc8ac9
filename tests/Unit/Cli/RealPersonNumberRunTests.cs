using System.Net;
using System.Net.Sockets;
using System.Text;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Core.Evidence;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>A real person number stops what runs, at once, with code 2 and what to do (rules.md 5).</summary>
public sealed class RealPersonNumberRunTests : IDisposable
{
    private const string WhatToDo = "Rens kilden for ekte personnumre, varsle dataansvarlig, og kjør på nytt med syntetiske testpersoner.";
    private static readonly string Real = Calls.PersonNumber(0);
    private readonly string _folder = Directory.CreateTempSubdirectory("ekte-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_run_is_stopped_before_its_next_scenario()
    {
        var system = new CarelessSystem(Real);
        await using var adapter = await GuardedAdapter.StartAsync(system, Cancel);

        var answer = await CommandAnswer.ToAsync(
            "run", "--adapter", adapter.Address.ToString(), "--out", Path.Combine(_folder, "kjoring"), "--parallel", "1");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(WhatToDo, answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, system.Begun);
        Assert.False(File.Exists(Path.Combine(_folder, "kjoring", RunRecordFile.FileName)));
        Assert.All(
            Directory.GetFiles(_folder, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(Real, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_simulators_alone_are_stopped_too()
    {
        var port = FreePort();
        var running = CommandAnswer.UntilAsync(Cancel, "simulators", "--port", $"{port}");

        await SendAsync(new Uri($"https://127.0.0.1:{port}/"), running);
        var answer = await running;

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(WhatToDo, answer.Error, StringComparison.Ordinal);
    }

    private static async Task SendAsync(Uri address, Task running)
    {
        using var client = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null },
        });
        while (!running.IsCompleted)
        {
            try
            {
                using var content = new StringContent($"<a>{Real}</a>", Encoding.UTF8, "text/xml");
                using var answer = await client.PostAsync(address, content, Cancel);
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancel);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
