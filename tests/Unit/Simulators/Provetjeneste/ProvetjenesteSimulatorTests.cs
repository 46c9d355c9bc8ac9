using System.Net;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.HelseId.Testtoken;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Tests.Core.Results;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Tests.Simulators.Provetjeneste;

/// <summary>The small service behind HelseID over the wire: whom it answers, whom it refuses, and how it is judged.</summary>
public sealed class ProvetjenesteSimulatorTests : IAsyncLifetime
{
    private readonly MemoryJournal _journal = new();
    private readonly HttpClient _http = new();
    private SimulatorHost _host = null!;

    private Uri System => _host.EndpointTable("s1")[ProvetjenesteSimulator.SystemTjeneste];

    private Uri Bruker => _host.EndpointTable("s1")[ProvetjenesteSimulator.BrukerTjeneste];

    public async ValueTask InitializeAsync()
    {
        var service = new ProvetjenesteSimulator(Tilgangsrigg.Valg, new ProvetjenesteOptions(), [new Alltid()]);
        _host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [new MedUtsteder(service)], _journal, TimeProvider.System, TestContext.Current.CancellationToken);
        _host.AddTenant("s1", TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Says_whom_the_token_is_about()
    {
        var (systemStatus, system, _) = await SendAsync(Provekall.System(System));
        var (userStatus, user, _) = await SendAsync(Provekall.Bruker(Bruker));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (systemStatus, userStatus));
        Assert.Equal("""{"virksomhet":"399990017","underenhet":"399990025","bruker":null}""", system);
        Assert.Equal($$"""{"virksomhet":"399990017","underenhet":"399990025","bruker":"{{Testperson.Standard}}"}""", user);
    }

    [Fact]
    public async Task The_evidence_names_the_client_and_the_judge_looks_at_every_call()
    {
        await SendAsync(Provekall.System(System));

        var exchange = Assert.Single(_journal.Exchanges("s1"));
        Assert.Equal((ProvetjenesteReader.SystemOperasjon, "testtoken-klient", "[]"), (exchange.Operation, exchange.Facts[HelseIdFacts.Klient], exchange.Facts[HelseIdFacts.TilgangBrudd]));
        Assert.Equal("alltid", Assert.Single(exchange.Findings).Check);
    }

    [Fact]
    public async Task A_user_operation_needs_a_person_at_level_4()
    {
        var noUser = await SendAsync(Provekall.Lag(Bruker, HelseIdScopes.ProvetjenesteBruker, """ "withoutDefaultUserClaims": true """));
        var level3 = await SendAsync(Provekall.Lag(Bruker, HelseIdScopes.ProvetjenesteBruker, """ "userClaimsParameters": { "securityLevel": "3" } """));
        var systemScope = await SendAsync(Provekall.Lag(Bruker, HelseIdScopes.ProvetjenesteSystem, """ "withoutDefaultUserClaims": false """));

        Assert.All([noUser, level3, systemScope], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.Status));
        Assert.Equal(["A-23", "A-24", "A-24", "A-22"], _journal.Exchanges("s1").SelectMany(Brudd));
        Assert.Contains("scope=\"testrammeverk:provetjeneste/bruker\"", systemScope.Utfordring, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_proof_is_refused_until_the_tenant_is_reset()
    {
        var first = Provekall.System(System);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Kopi(first))).Status);
        var again = await SendAsync(Kopi(first));
        _host.Reset(_host.FindTenant("s1")!);

        Assert.Equal((HttpStatusCode.Unauthorized, true), (again.Status, again.Utfordring.Contains("invalid_dpop_proof", StringComparison.Ordinal)));
        Assert.Equal("invalid_dpop_proof", _journal.Exchanges("s1")[1].Facts[HelseIdFacts.SvarFeil]);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(Kopi(first))).Status);
    }

    [Fact]
    public async Task A_call_without_token_and_one_to_nowhere_are_told_so()
    {
        var noToken = await SendAsync(new HttpRequestMessage(HttpMethod.Get, System));
        var post = await SendAsync(new HttpRequestMessage(HttpMethod.Post, System));
        var nowhere = await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(System, "/s1/annet")));

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound], new[] { noToken.Status, post.Status, nowhere.Status });
        Assert.StartsWith("DPoP algs=", noToken.Utfordring, StringComparison.Ordinal);
        Assert.Empty(_host.ToolFaults);
    }

    [Fact]
    public async Task A_token_of_another_tenant_is_refused()
    {
        _host.AddTenant("s2", TimeProvider.System);
        var there = Provekall.System(_host.EndpointTable("s2")[ProvetjenesteSimulator.SystemTjeneste]);

        var answer = await SendAsync(Kopi(there, System));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(["A-5", "A-19"], Brudd(Assert.Single(_journal.Exchanges("s1"))));
    }

    [Fact]
    public async Task A_fault_can_answer_about_another_person_and_is_keyed_to_the_client()
    {
        _host.Faults("s1").Plan(FaultCatalog.Make(new FaultOrder
        {
            Fault = AnswersForAnotherPatient.FaultId,
            Target = FaultTarget.ForClient("testtoken-klient"),
            OtherPatient = "annen",
        }));

        var (status, body, _) = await SendAsync(Provekall.Bruker(Bruker));

        Assert.Equal((HttpStatusCode.OK, "annen"), (status, (string?)JsonNode.Parse(body)!["bruker"]));
    }

    private static IEnumerable<string> Brudd(Exchange exchange) =>
        JsonNode.Parse(exchange.Facts[HelseIdFacts.TilgangBrudd])!.AsArray().Select(b => (string)b!["nr"]!);

    private static HttpRequestMessage Kopi(HttpRequestMessage request, Uri? other = null)
    {
        var copy = new HttpRequestMessage(request.Method, other ?? request.RequestUri);
        foreach (var header in request.Headers)
        {
            copy.Headers.Add(header.Key, header.Value);
        }

        return copy;
    }

    private async Task<(HttpStatusCode Status, string Body, string Utfordring)> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers.WwwAuthenticate.ToString());
        }
    }

    private sealed class Alltid : ICheck
    {
        public string Id => "alltid";

        public CriterionId Criterion => CriterionId.Parse("AK-HID-1-04");

        public string Rule => "Alt skal finnes.";

        public string Source => "Testen";

        public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier) =>
            [Judged.Finding() with { Check = Id, Exchanges = [exchange.Number] }];
    }
}
