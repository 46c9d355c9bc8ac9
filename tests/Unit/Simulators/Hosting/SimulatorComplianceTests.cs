using System.Net;
using System.Net.Sockets;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>What every simulated system does, the catalogue's and the small one of these tests.</summary>
public sealed class SimulatorComplianceTests
{
    public static TheoryData<string> Systems => [.. SystemUnderTest.All.Keys];

    public static TheoryData<string, string> SystemsAndFaults
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var system in SystemUnderTest.All.Keys)
            {
                foreach (var fault in FaultCatalog.All.Where(f => f.System is null || f.System == system))
                {
                    rows.Add(system, fault.Id);
                }
            }

            return rows;
        }
    }

    [Fact]
    public void Covers_every_system_of_the_catalogue()
    {
        var covered = SystemUnderTest.All.Values.Select(s => s.Make().Name);

        Assert.Empty(SystemUnderTest.Catalogue().Select(s => s.Name).Except(covered));
        Assert.Equal(SystemUnderTest.Catalogue().Count, SystemUnderTest.Catalogue().Select(s => s.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public async Task Starts_answers_journals_resets_and_frees_its_port(string name)
    {
        var system = SystemUnderTest.All[name];
        var journal = new MemoryJournal();
        Uri endpoint;
        await using (var host = await StartAsync(system, journal))
        {
            endpoint = host.EndpointTable("")[system.Service];
            using var client = new HttpClient();
            using var health = await client.GetAsync(new Uri(endpoint, "/_helse"), TestContext.Current.CancellationToken);
            var first = await system.SendAsync(client, endpoint, 1);
            host.Reset(host.FindTenant("")!);
            var again = await system.SendAsync(client, endpoint, 1);

            Assert.Equal((HttpStatusCode.OK, 200, 200), (health.StatusCode, first, again));
            Assert.Equal(2, journal.Exchanges("").Count(e => e.Response is not null));
            Assert.All(journal.Exchanges(""), e => Assert.NotNull(e.Operation));
            Assert.Empty(host.ToolFaults);
        }

        using var listener = new TcpListener(IPAddress.Loopback, endpoint.Port);
        listener.Start();
        listener.Stop();
    }

    [Theory]
    [MemberData(nameof(SystemsAndFaults))]
    public async Task Applies_every_fault_and_leaves_its_mark(string name, string fault)
    {
        var system = SystemUnderTest.All[name];
        var journal = new MemoryJournal();
        await using var host = await StartAsync(system, journal);
        host.AddTenant("s1", new CaseClock(TimeProvider.System));
        var endpoint = host.EndpointTable("s1")[system.Service];
        using var client = new HttpClient();
        host.Faults("s1").Plan(FaultCatalog.Make(new FaultOrder
        {
            Fault = fault,
            Target = FaultTarget.ForService(""),
            OtherPatient = "p9",
            Seconds = 1,
        }));

        var sent = system.SendAsync(client, endpoint, 1);
        await journal.ExchangeAsync("s1", e => e.Number == 1);
        if (fault is HoldsAnswer.FaultId or StallsMidAnswer.FaultId)
        {
            host.Faults("s1").Clear();
        }

        await sent.ContinueWith(_ => { }, TaskScheduler.Default);
        host.Faults("s1").Clear();
        var after = await system.SendAsync(client, endpoint, 2);

        Assert.Empty(host.ToolFaults);
        var touched = await journal.ExchangeAsync("s1", e => e.Number == 1 && e.AnsweredAt is not null);
        Assert.Equal(Touches(fault, touched.Operation) ? [fault] : [], touched.Faults.Select(f => f.Fault));
        Assert.Equal(200, after);
    }

    /// <summary>A fault of some operations alone leaves the others as they are.</summary>
    private static bool Touches(string fault, string? operation) =>
        FaultCatalog.All.Single(f => f.Id == fault).Operations is var changed && (changed.Count == 0 || changed.Contains(operation));

    private static Task<SimulatorHost> StartAsync(SystemUnderTest system, MemoryJournal journal) => SimulatorHost.StartAsync(
        new SimulatorHostOptions(), [system.Make()], journal, TimeProvider.System, TestContext.Current.CancellationToken);
}
