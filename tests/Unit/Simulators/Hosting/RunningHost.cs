using System.Text;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A started host with the small system, a journal in memory and a client.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private RunningHost(SimulatorHost host, MemoryJournal journal)
    {
        Host = host;
        Journal = journal;
        Client = new HttpClient(new SocketsHttpHandler
        {
            // The certificate is the test's own, made for this run.
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null },
        });
    }

    public SimulatorHost Host { get; }

    public MemoryJournal Journal { get; }

    public HttpClient Client { get; }

    public static Task<RunningHost> StartAsync() => StartAsync(new SimulatorHostOptions());

    public static async Task<RunningHost> StartAsync(SimulatorHostOptions options)
    {
        var journal = new MemoryJournal();
        return new RunningHost(
            await SimulatorHost.StartAsync(options, [new EchoSystem()], journal, TimeProvider.System, default), journal);
    }

    public Uri Endpoint(string tenant = "") => Host.EndpointTable(tenant)["ekko-notat"];

    public async Task<(int Status, string Body)> SendAsync(
        string patient = "p1", string id = "m1", string client = "k1", string tenant = "")
    {
        var body = EchoSystem.Note(patient, id, client);
        using var answer = await Client.PostAsync(Endpoint(tenant), new StringContent(body, Encoding.UTF8, "text/xml"));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
