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
    [InlineData("/leietakere/-/feil", """{"fault":"answers-for-another-patient","target":{"kind":"pasient","value":"p1"},"otherPatient":"p\u00002"}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-for-another-patient","target":{"kind":"pasient","value":"p1"},"otherPatient":" "}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"rejects-message","target":{"kind":"pasient","value":"p1"},"errors":[{"code":" ","text":"nei"}]}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":"pasient","value":"p1","operations":[null]}}""")]
    [InlineData("/leietakere/-/feil", """{"fault":"answers-slowly","target":{"kind":"pasient","value":"p1","suspends":[null]}}""")]
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
        string[] foreign = ["The ", "Parameter", "JSON value", "System.", "valid", "time\u0027"];
        Assert.All(foreign, word => Assert.DoesNotContain(word, refused.Body, StringComparison.Ordinal));
        Assert.Contains("orventet", refused.Body, StringComparison.Ordinal);
        Assert.Equal("[]", (await ControlAsync(running, HttpMethod.Get, "/leietakere/-/feil")).Body);
        Assert.Equal(200, (await running.SendAsync()).Status);
    }

    [Theory]
    [InlineData("Origin", "https://ond.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_web_page_is_refused(string header, string value)
    {
        await using var running = await RunningHost.StartAsync(WithControl);

        var refused = await ControlAsync(running, HttpMethod.Post, "/leietakere/-/nullstill", header: (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("nettside", refused.Body, StringComparison.Ordinal);
        Assert.Contains("avvist med 403", Assert.Single(running.Journal.Events).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_body_that_a_form_can_send_is_refused(string type)
    {
        await using var running = await RunningHost.StartAsync(WithControl);

        var refused = await ControlAsync(running, HttpMethod.Post, "/leietakere/-/klokke", """{"frem":"PT4H"}""", type: type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.Status);
        Assert.Contains("application/json", refused.Body, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, running.Host.FindTenant("")!.CaseClock.Ahead);
    }

    [Theory]
    [InlineData("GET", "/finnes/ikke", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/feil", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_not_there_is_told_what_is(string method, string path, HttpStatusCode status)
    {
        await using var running = await RunningHost.StartAsync(WithControl);

        var refused = await ControlAsync(running, new HttpMethod(method), path);

        Assert.Equal(status, refused.Status);
        Assert.Contains("/leietakere/", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_is_named_in_the_journal_however_the_path_is_written()
    {
        await using var running = await RunningHost.StartAsync(WithControl);
        running.Host.AddTenant("s1", TimeProvider.System);

        await ControlAsync(running, HttpMethod.Post, "/LEIETAKERE/s1/nullstill");

        Assert.Equal("s1", Assert.Single(running.Journal.Events).Tenant);
    }

    [Fact]
    public async Task Clearing_the_faults_lets_go_of_an_answer_that_is_late()
    {
        await using var running = await RunningHost.StartAsync(WithControl);
        await ControlAsync(running, HttpMethod.Post, "/leietakere/-/feil", """
            {"fault":"answers-slowly","target":{"kind":"pasient","value":"p1"},"seconds":86400}
            """);
        var slow = running.SendAsync();
        await running.Journal.ExchangeAsync("", e => e.AnsweredAt is null);

        await ControlAsync(running, HttpMethod.Delete, "/leietakere/-/feil");

        Assert.Equal(200, (await slow.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).Status);
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
        Assert.Contains("--control-token", without.Body, StringComparison.Ordinal);
        Assert.Equal(2, running.Journal.Events.Count(e => e.Text.Contains("avvist med 401", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Binds_to_loopback_without_a_token_and_refuses_other_host_names()
    {
        await using var running = await RunningHost.StartAsync(
            new SimulatorHostOptions { StartControl = true, Address = IPAddress.Any });

        var rebound = await ControlAsync(running, HttpMethod.Get, "/feil", header: ("Host", "ond.example"));

        Assert.Equal("127.0.0.1", running.Host.ControlAddress!.Host);
        Assert.Equal(HttpStatusCode.Forbidden, rebound.Status);
        Assert.Contains("127.0.0.1", rebound.Body, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> ControlAsync(
        RunningHost running, HttpMethod method, string path, string? body = null, (string Name, string Value)? header = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, new Uri(running.Host.ControlAddress!, path));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        if (header is var (name, value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await running.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
