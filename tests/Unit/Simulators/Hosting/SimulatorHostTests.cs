using System.Net;
using System.Net.Sockets;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class SimulatorHostTests
{
    [Fact]
    public async Task Answers_and_journals_a_call_with_facts_and_effects()
    {
        await using var running = await RunningHost.StartAsync();

        var (status, body) = await running.SendAsync(id: "m7");

        Assert.Equal((200, "<kvittering id=\"m7\" antall=\"1\"/>"), (status, body));
        var exchange = Assert.Single(running.Journal.Exchanges(""));
        Assert.Equal("POST /notat HTTP/1.1", exchange.Request.StartLine);
        Assert.Equal("HTTP/1.1 200 OK", exchange.Response!.StartLine);
        Assert.Equal(("note", "p1", "1"), (exchange.Operation, exchange.Facts["pasient"], exchange.Facts["antall"]));
        Assert.Empty(exchange.Findings);
        Assert.Equal("Melding lagt på bussen", (await running.Journal.EventAsync(JournalKinds.Effect)).Text);
    }

    [Fact]
    public async Task Judges_a_call_and_keeps_the_finding_with_the_exchange()
    {
        await using var running = await RunningHost.StartAsync();

        await running.SendAsync(patient: "");

        Assert.Equal("note-has-patient", Assert.Single(Assert.Single(running.Journal.Exchanges("")).Findings).Check);
    }

    [Fact]
    public async Task Keeps_tenants_apart_by_path_prefix()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.AddTenant("s1", TimeProvider.System);

        await running.SendAsync();
        var (_, inTenant) = await running.SendAsync(tenant: "s1");

        Assert.Contains("antall=\"1\"", inTenant, StringComparison.Ordinal);
        Assert.Equal("POST /s1/notat HTTP/1.1", Assert.Single(running.Journal.Exchanges("s1")).Request.StartLine);
        Assert.Single(running.Journal.Exchanges(""));
    }

    [Fact]
    public async Task Forgets_state_on_reset_and_a_removed_tenant_is_no_prefix_any_more()
    {
        await using var running = await RunningHost.StartAsync();
        var tenant = running.Host.AddTenant("s1", TimeProvider.System);
        await running.SendAsync(tenant: "s1");

        running.Host.Reset(tenant);
        var (_, afterReset) = await running.SendAsync(tenant: "s1");
        running.Host.RemoveTenant("s1");
        await running.SendAsync(tenant: "s1");

        Assert.Contains("antall=\"1\"", afterReset, StringComparison.Ordinal);
        Assert.Equal("POST /s1/notat HTTP/1.1", Assert.Single(running.Journal.Exchanges("")).Request.StartLine);
    }

    [Fact]
    public async Task Answers_a_body_above_the_limit_with_413_in_the_services_form_and_journals_it()
    {
        await using var running = await RunningHost.StartAsync(new SimulatorHostOptions { MaxBodyBytes = 2048 });

        using var answer = await running.Client.PostAsync(running.Endpoint(), new ByteArrayContent(new byte[4096]), TestContext.Current.CancellationToken);
        var (good, _) = await running.SendAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.StartsWith("<Fault>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("ja", running.Journal.Exchanges("")[0].Facts[HostFacts.TooLarge]);
        Assert.Equal(200, good);
    }

    [Fact]
    public async Task Records_its_own_failure_as_a_tool_fault_and_lives_on()
    {
        await using var running = await RunningHost.StartAsync();

        using var answer = await running.Client.GetAsync(new Uri(running.Endpoint(), "/feil-i-verktoyet"), TestContext.Current.CancellationToken);
        var (good, _) = await running.SendAsync();

        Assert.Equal("med vilje", Assert.Single(running.Host.ToolFaults).Message);
        Assert.Equal("med vilje", (await running.Journal.EventAsync(JournalKinds.ToolFault)).Details["tekst"]);
        Assert.Equal(200, good);
    }

    [Fact]
    public async Task Gives_a_failing_judge_to_the_scenario_whose_call_it_did_not_judge()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Directory.Register("a", "", ownsTenant: false).WithPatients(EchoSystem.UnjudgeablePatient);
        running.Host.Directory.Register("b", "", ownsTenant: false).WithPatients("p2");

        await running.SendAsync(patient: "p2", id: "m1");
        await running.SendAsync(patient: EchoSystem.UnjudgeablePatient, id: "m2");

        var fault = Assert.Single(running.Host.ToolFaultsOf("a"));
        Assert.Equal(("dommeren feilet med vilje", 2), (fault.Error.Message, fault.Exchange));
        Assert.Empty(running.Host.ToolFaultsOf("b"));
        Assert.Equal("a", (await running.Journal.EventAsync(JournalKinds.ToolFault)).Scenario);
    }

    [Fact]
    public async Task Gives_a_call_that_it_failed_to_read_to_all_that_ran_and_never_judges_it()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Directory.Register("ferdig", "", ownsTenant: false).End();
        running.Host.Directory.Register("a", "", ownsTenant: false);
        running.Host.Directory.Register("b", "", ownsTenant: false);

        using var answer = await running.Client.GetAsync(new Uri(running.Endpoint(), "/feil-i-verktoyet"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(["a", "b"], Assert.Single(running.Host.ToolFaultsOf("a")).Scenarios);
        Assert.Empty(Assert.Single(running.Journal.Exchanges("")).Findings);
    }

    [Fact]
    public async Task Judges_what_it_received_and_not_what_is_kept_of_it()
    {
        await using var running = await RunningHost.StartAsync();
        running.Journal.Writes = exchange => exchange with
        {
            Facts = new Dictionary<string, string>(exchange.Facts) { ["pasient"] = "[fjernet]" },
        };

        await running.SendAsync(patient: "");

        Assert.Equal("note-has-patient", Assert.Single(Assert.Single(running.Journal.Exchanges("")).Findings).Check);
    }

    [Fact]
    public async Task Records_what_masking_broke_as_its_own_failure_once()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Directory.Register("a", "", ownsTenant: false);
        running.Journal.Writes = exchange => exchange with
        {
            Facts = new Dictionary<string, string>(exchange.Facts) { [EvidenceFacts.MaskingFailed] = "ja" },
        };

        var (status, _) = await running.SendAsync();

        Assert.Equal(200, status);
        var fault = Assert.Single(running.Host.ToolFaultsOf("a"));
        Assert.StartsWith("Maskeringen av hemmeligheter gjorde utveksling 1 uleselig.", fault.Error.Message, StringComparison.Ordinal);
        Assert.Equal(1, fault.Exchange);
    }

    [Fact]
    public async Task Tells_of_a_journal_that_cannot_be_written_and_answers_500()
    {
        Exception? told = null;
        await using var running = await RunningHost.StartAsync(new SimulatorHostOptions { OnToolFault = fault => told = fault });
        running.Journal.Fails = true;

        var (status, _) = await running.SendAsync();

        Assert.Equal((500, "disken er full"), (status, told?.Message));
    }

    [Fact]
    public async Task Frees_its_port_when_disposed()
    {
        Uri endpoint;
        await using (var running = await RunningHost.StartAsync())
        {
            endpoint = running.Endpoint();
            await running.SendAsync();
        }

        using var listener = new TcpListener(IPAddress.Loopback, endpoint.Port);
        listener.Start();
        listener.Stop();
    }

    [Fact]
    public async Task Refuses_a_port_that_is_taken_and_names_it()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.StartAsync(
            new SimulatorHostOptions { Ports = new Dictionary<string, int> { ["ekko"] = port } }));

        Assert.Equal(
            $"Porten {port} for ekko kan ikke brukes (AddressAlreadyInUse). Velg en annen port, eller 0 for en ledig.",
            refused.Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public async Task Refuses_a_port_that_does_not_exist_for_every_listener(int port)
    {
        var system = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.StartAsync(
            new SimulatorHostOptions { Ports = new Dictionary<string, int> { ["ekko"] = port } }));
        var control = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.StartAsync(
            new SimulatorHostOptions { StartControl = true, ControlPort = port }));

        Assert.Equal(
            $"Porten {port} for ekko kan ikke brukes (forventet 0 til 65535). Velg en annen port, eller 0 for en ledig.", system.Message);
        Assert.Contains("styring (--control-port)", control.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_told_of_by_an_address_that_can_be_called_when_it_listens_on_all()
    {
        await using var running = await RunningHost.StartAsync(
            new SimulatorHostOptions { Address = IPAddress.Any, StartControl = true, ControlToken = "hemmelig" });

        Assert.Equal("127.0.0.1", running.Endpoint().Host);
        Assert.Equal("127.0.0.1", running.Host.ControlAddress!.Host);
        Assert.Equal(200, (await running.SendAsync()).Status);
    }

    [Fact]
    public async Task Refuses_an_option_out_of_range() =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => RunningHost.StartAsync(new SimulatorHostOptions { MaxBodyBytes = 0 }));

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("æ")]
    [InlineData("..")]
    public async Task Refuses_a_tenant_id_that_is_no_path_segment(string id)
    {
        await using var running = await RunningHost.StartAsync();

        Assert.Throws<ArgumentException>(() => running.Host.AddTenant(id, TimeProvider.System));
    }

    [Fact]
    public async Task Listens_on_loopback_only_and_answers_health_without_a_journal_line()
    {
        await using var running = await RunningHost.StartAsync();

        using var answer = await running.Client.GetAsync(new Uri(running.Endpoint(), "/_helse"), TestContext.Current.CancellationToken);

        Assert.Equal("127.0.0.1", running.Endpoint().Host);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(running.Journal.Exchanges(""));
    }
}
