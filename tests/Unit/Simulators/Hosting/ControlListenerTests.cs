using System.Net;
using System.Text;
using System.Text.Json;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class ControlListenerTests
{
    private static readonly SimulatorHostOptions WithControl = new() { StartControl = true };

    [Fact]
    public async Task Plans_lists_and_clears_faults_and_journals_each_call()
    {
        await using var running = await RunningHost.StartAsync(WithControl);

        var planned = await ControlAsync(running, HttpMethod.Post, "/leietakere/-/feil", """
            {"fault":"rejects-message","target":{"kind":"pasient","value":"p1"},"errors":[{"code":"X99","text":"nei"}]}
            """);
        var (_, rejected) = await running.SendAsync();
        var active = await ControlAsync(running, HttpMethod.Get, "/leietakere/-/feil");
        var cleared = await ControlAsync(running, HttpMethod.Delete, "/leietakere/-/feil");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.NoContent), (planned.Status, cleared.Status));
        Assert.Equal("<avvist><feil kode=\"X99\">nei</feil></avvist>", rejected);
        Assert.Equal("[]", active.Body);
        Assert.Equal(3, running.Journal.Events.Count(e => e.Kind == JournalKinds.ControlCall));
    }

    [Fact]
    public async Task Lists_the_fault_catalogue_and_shows_journal_and_endpoints()
    {
        await using var running = await RunningHost.StartAsync(WithControl);
        await running.SendAsync();

        using var faults = JsonDocument.Parse((await ControlAsync(running, HttpMethod.Get, "/feil")).Body);
        using var journal = JsonDocument.Parse((await ControlAsync(running, HttpMethod.Get, "/leietakere/-/journal")).Body);
        var endpoints = await ControlAsync(running, HttpMethod.Get, "/leietakere/-/endepunkter");

        Assert.Equal(AcceptanceHarness.Simulators.Faults.FaultCatalog.All.Count, faults.RootElement.GetArrayLength());
        Assert.Equal("ekko", journal.RootElement[0].GetProperty("system").GetString());
        Assert.Contains(running.Endpoint().ToString(), endpoints.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resets_a_tenant_and_ages_it_whatever_clock_it_was_given()
    {
        await using var running = await RunningHost.StartAsync(WithControl);
        var tenant = running.Host.AddTenant("s1", TimeProvider.System);
        await running.SendAsync(tenant: "s1");

        var aged = await ControlAsync(running, HttpMethod.Post, "/leietakere/s1/klokke", """{"frem":"PT4H"}""");
        var reset = await ControlAsync(running, HttpMethod.Post, "/leietakere/s1/nullstill");
        var (_, after) = await running.SendAsync(tenant: "s1");
        var standard = await ControlAsync(running, HttpMethod.Post, "/leietakere/-/klokke", """{"frem":"P1D"}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.OK), (aged.Status, reset.Status, standard.Status));
        Assert.Equal(TimeSpan.FromHours(4), tenant.CaseClock.Ahead);
        Assert.Equal(TimeSpan.FromDays(1), running.Host.FindTenant("")!.CaseClock.Ahead);
        Assert.Contains("antall=\"1\"", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/leietakere/-/feil", "ikke json")]
    [InlineData("/leietakere/-/feil", "{}")]
    [InlineData("/leietakere/-/feil", """{"fault":"finnes-ikke","target":{"kind":"pasient","value":"p1"}}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-for-another-patient","target":{"kind":"pasient","value":"p1"}}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":null}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":"pasient","value":null}}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":7,"value":"p1"}}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":"pasient","value":"p1","times":0}}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":"pasient","value":"p1"},"seconds":-5}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":"pasient","value":"p1"},"seconds":86401}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"rejects-message","target":{"kind":"pasient","value":"p1"},"errors":[]}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"rejects-message","target":{"kind":"pasient","value":"p1"},"errors":[null]}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"rejects-message","target":{"kind":"pasient","value":"p1"},"errors":[{}]}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"rejects-message","target":{"kind":"pasient","value":"p1"},"errors":[{"code":"X99","text":""}]}""")]
    [InlineData("/leietakere/s1/klokke", """{"frem":"-PT1H"}""")]
    [InlineData("/leietakere/s1/klokke", """{"frem":"P4000D"}""")]
    [InlineData("/leietakere/s1/klokke", """{"frem":"P99999999999Y"}""")]
    [InlineData("/leietakere/s1/klokke", """{}""")]
    [InlineData("/leietakere/s1/klokke", """{"frem":"i morgen"}""")]
    [InlineData("/leietakere/s1/klokke", "")]
    public async Task Refuses_a_wrong_order_and_says_why(string path, string order)
    {
        await using var running = await RunningHost.StartAsync(WithControl);
        running.Host.AddTenant("s1", new CaseClock(TimeProvider.System));

        var refused = await ControlAsync(running, HttpMethod.Post, path, order);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.StartsWith("{\"feil\":\"", refused.Body, StringComparison.Ordinal);
        Assert.Equal("[]", (await ControlAsync(running, HttpMethod.Get, "/leietakere/-/feil")).Body);
        Assert.Equal(200, (await running.SendAsync()).Status);
    }

    [Fact]
    public async Task Knows_only_its_tenants()
    {
        await using var running = await RunningHost.StartAsync(WithControl);

        Assert.Equal(HttpStatusCode.NotFound, (await ControlAsync(running, HttpMethod.Get, "/leietakere/s9/feil")).Status);
    }

    [Fact]
    public async Task Demands_the_token_when_one_is_set()
    {
        await using var running = await RunningHost.StartAsync(new SimulatorHostOptions { StartControl = true, ControlToken = "hemmelig" });

        var without = await ControlAsync(running, HttpMethod.Get, "/feil");
        var wrong = await ControlAsync(running, HttpMethod.Get, "/feil", header: ("Authorization", "Bearer feil"));
        var right = await ControlAsync(running, HttpMethod.Get, "/feil", header: ("Authorization", "Bearer hemmelig"));

        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK),
            (without.Status, wrong.Status, right.Status));
    }

    [Fact]
    public async Task Binds_to_loopback_without_a_token_and_refuses_other_host_names()
    {
        await using var running = await RunningHost.StartAsync(
            new SimulatorHostOptions { StartControl = true, Address = IPAddress.Any });

        var rebound = await ControlAsync(running, HttpMethod.Get, "/feil", header: ("Host", "ond.example"));

        Assert.Equal("127.0.0.1", running.Host.ControlAddress!.Host);
        Assert.Equal(HttpStatusCode.Forbidden, rebound.Status);
    }

    private static async Task<(HttpStatusCode Status, string Body)> ControlAsync(
        RunningHost running, HttpMethod method, string path, string? body = null, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(running.Host.ControlAddress!, path));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if (header is var (name, value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await running.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
