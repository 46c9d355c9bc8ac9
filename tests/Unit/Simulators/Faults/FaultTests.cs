using System.Text;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Faults;

public sealed class FaultTests
{
    private static readonly FaultTarget Patient = FaultTarget.ForPatient("p1");

    [Fact]
    public async Task Rejects_the_next_message_only_and_takes_nothing_in()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new RejectsMessage(Patient, [new("X99", "a"), new("E10", "b")]));

        var (_, rejected) = await running.SendAsync();
        var (_, taken) = await running.SendAsync();

        Assert.Equal("<avvist><feil kode=\"X99\">a</feil><feil kode=\"E10\">b</feil></avvist>", rejected);
        Assert.Contains("antall=\"1\"", taken, StringComparison.Ordinal);
        Assert.Equal(
            "Tjenesten avviser meldingen med X99 «a», E10 «b»",
            Assert.Single(running.Journal.Exchanges("")[0].Faults).Description);
        Assert.Empty(running.Journal.Exchanges("")[1].Faults);
    }

    [Fact]
    public async Task Answers_a_technical_error()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new AnswersSoapFault(Patient, "nede"));

        Assert.Equal((500, "<Fault>nede</Fault>"), await running.SendAsync());
    }

    [Fact]
    public async Task Answers_unavailable_with_retry_after()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new AnswersUnavailable(FaultTarget.ForService("ekko"), TimeSpan.FromSeconds(7)));

        using var answer = await running.Client.GetAsync(running.Endpoint(), TestContext.Current.CancellationToken);

        Assert.Equal((503, 7), ((int)answer.StatusCode, (int)answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
    }

    [Theory]
    [InlineData(false, 401, "DPoP error=\"invalid_token\"")]
    [InlineData(true, 403, "DPoP error=\"insufficient_scope\"")]
    public async Task Refuses_access_whatever_token_there_is(bool forbidden, int status, string challenge)
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new RefusesAccess(FaultTarget.ForService("ekko"), forbidden));

        using var answer = await running.Client.GetAsync(running.Endpoint(), TestContext.Current.CancellationToken);

        Assert.Equal((status, challenge), ((int)answer.StatusCode, answer.Headers.WwwAuthenticate.ToString()));
    }

    [Theory]
    [InlineData(ResetsBeforeTakenIn.FaultId, "antall=\"1\"")]
    [InlineData(ResetsAfterTakenIn.FaultId, "antall=\"2\"")]
    public async Task Resets_the_connection_before_or_after_the_request_was_taken_in(string fault, string next)
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(FaultCatalog.Make(new FaultOrder { Fault = fault, Target = Patient }));

        await Assert.ThrowsAsync<HttpRequestException>(() => running.SendAsync());
        var (_, body) = await running.SendAsync();

        Assert.Contains(next, body, StringComparison.Ordinal);
        var reset = running.Journal.Exchanges("")[0];
        Assert.Equal((null, HostFacts.ResetByFault), (reset.Response, reset.Facts[HostFacts.Connection]));
    }

    [Fact]
    public async Task Answers_slowly_by_the_case_clock()
    {
        await using var running = await RunningHost.StartAsync();
        var clock = new CaseClock(TimeProvider.System);
        running.Host.AddTenant("s1", clock);
        running.Host.Faults("s1").Plan(new AnswersSlowly(Patient, TimeSpan.FromHours(1)));

        var slow = running.SendAsync(tenant: "s1");
        await running.Journal.ExchangeAsync("s1", e => e.AnsweredAt is null);
        Assert.False(slow.IsCompleted);
        var answered = running.Journal.ExchangeAsync("s1", e => e.AnsweredAt is not null);
        while (await Task.WhenAny(answered, Task.Delay(20, TestContext.Current.CancellationToken)) != answered)
        {
            clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(200, (await slow).Status);
    }

    [Fact]
    public async Task Holds_the_answer_until_it_is_released()
    {
        await using var running = await RunningHost.StartAsync();
        var hold = new HoldsAnswer(Patient);
        running.Host.Faults("").Plan(hold);

        var held = running.SendAsync();
        await running.Journal.ExchangeAsync("", e => e.AnsweredAt is null);
        var (other, _) = await running.SendAsync(patient: "p2");
        Assert.False(held.IsCompleted);
        hold.Release();

        Assert.Equal((200, 200), (other, (await held).Status));
    }

    [Fact]
    public async Task Stops_while_an_answer_is_held_and_says_so_in_the_journal()
    {
        var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new HoldsAnswer(Patient));
        var held = running.SendAsync();
        await running.Journal.ExchangeAsync("", e => e.AnsweredAt is null);

        await running.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => held);
        await running.Journal.ExchangeAsync("", e => e.Facts.ContainsKey(HostFacts.Connection));
    }

    [Fact]
    public async Task Journals_that_the_client_left_before_it_was_answered()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new HoldsAnswer(Patient));
        var held = running.SendAsync();
        await running.Journal.ExchangeAsync("", e => e.AnsweredAt is null);

        running.Client.CancelPendingRequests();

        await Assert.ThrowsAsync<TaskCanceledException>(() => held);

        await running.Journal.ExchangeAsync("", e => e.Facts.GetValueOrDefault(HostFacts.Connection) == HostFacts.LeftByClient);
    }

    [Fact]
    public async Task Stalls_after_the_head_and_half_the_body_until_the_client_leaves()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new StallsMidAnswer(Patient));
        using var answer = await StalledAsync(running);
        var received = new byte[16];
        var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await body.ReadExactlyAsync(received, TestContext.Current.CancellationToken);

        var rest = body.ReadAsync(new byte[1], TestContext.Current.CancellationToken).AsTask();
        var (_, other) = await running.SendAsync(patient: "p2");
        Assert.False(rest.IsCompleted);
        Assert.Equal((200, 32, "<kvittering id=\""), ((int)answer.StatusCode, answer.Content.Headers.ContentLength, Encoding.UTF8.GetString(received)));
        Assert.Contains("antall=\"2\"", other, StringComparison.Ordinal);
        answer.Dispose();

        var left = await running.Journal.ExchangeAsync("", e => e.Number == 1 && e.AnsweredAt is not null);
        Assert.Equal(("HTTP/1.1 200 OK", HostFacts.LeftByClient), (left.Response!.StartLine, left.Facts[HostFacts.Connection]));
        Assert.Equal(received, left.Response.Body.ToArray());
    }

    [Fact]
    public async Task Resets_a_stalled_answer_when_the_fault_is_cleared_and_says_so()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new StallsMidAnswer(Patient));
        using var answer = await StalledAsync(running);

        running.Host.Faults("").Clear();

        await Assert.ThrowsAnyAsync<Exception>(() => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var reset = await running.Journal.ExchangeAsync("", e => e.AnsweredAt is not null);
        Assert.Equal(HostFacts.ResetByFault, reset.Facts[HostFacts.Connection]);
        Assert.Empty(running.Host.ToolFaults);
    }

    [Fact]
    public async Task Stops_while_an_answer_is_stalled()
    {
        var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new StallsMidAnswer(Patient));
        using var answer = await StalledAsync(running);

        await running.Host.DisposeAsync();

        await running.Journal.ExchangeAsync("", e => e.Facts.ContainsKey(HostFacts.Connection));
        running.Client.Dispose();
    }

    [Fact]
    public async Task A_journal_that_fails_while_an_answer_is_stalled_is_a_fault_of_the_tool()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new StallsMidAnswer(Patient));
        using var answer = await StalledAsync(running);
        running.Journal.Fails = true;

        running.Host.Faults("").Clear();

        await Assert.ThrowsAnyAsync<Exception>(() => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(running.Host.ToolFaults);
    }

    [Theory]
    [InlineData(RejectsInFault.FaultId, "<avvist><feil kode=\"X99\">")]
    [InlineData(AnswersInOtherVersion.FaultId, "<kvittering id=\"m1\" antall=\"1\"/>")]
    [InlineData(AnswersBeforeLastChange.FaultId, "<kvittering id=\"m1\" antall=\"1\"/>")]
    public async Task A_system_that_has_no_such_answer_gives_its_usual_one(string fault, string expected)
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(FaultCatalog.Make(new FaultOrder { Fault = fault, Target = Patient }));

        Assert.StartsWith(expected, (await running.SendAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Swallows_the_receipt_of_a_message_that_was_taken_in()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new SwallowsReceipt(Patient));

        Assert.Equal((200, ""), await running.SendAsync());
        Assert.Contains("antall=\"2\"", (await running.SendAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_two_sendings_of_a_message_in_reverse_order()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new AnswersInReverseOrder(Patient, TimeSpan.FromSeconds(30)));

        var first = running.SendAsync(id: "m1");
        await running.Journal.ExchangeAsync("", e => e.Number == 1);
        Assert.False(first.IsCompleted);
        var second = await running.SendAsync(id: "m1");

        Assert.Contains("antall=\"2\"", second.Body, StringComparison.Ordinal);
        Assert.Contains("antall=\"1\"", (await first).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_the_first_sending_late_when_no_second_comes()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new AnswersInReverseOrder(Patient, TimeSpan.FromMilliseconds(50)));

        Assert.Equal(200, (await running.SendAsync()).Status);
    }

    [Fact]
    public async Task Answers_the_first_sending_when_it_is_released_and_holds_no_other()
    {
        await using var running = await RunningHost.StartAsync();
        var fault = new AnswersInReverseOrder(Patient, TimeSpan.FromMinutes(5));
        running.Host.Faults("").Plan(fault);

        var first = running.SendAsync(id: "m1");
        await running.Journal.ExchangeAsync("", e => e.Number == 1);
        fault.Release();

        Assert.Equal(200, (await running.SendAsync(id: "m2")).Status);
        Assert.Equal(200, (await first).Status);
    }

    [Fact]
    public async Task Repeats_the_receipt_of_an_earlier_message()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new RepeatsReceipt(Patient));

        await running.SendAsync(id: "m1");
        var (_, second) = await running.SendAsync(id: "m2");

        Assert.Equal("<kvittering id=\"m1\" antall=\"1\"/>", second);
    }

    [Fact]
    public async Task Cuts_the_answer_in_half()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new TruncatesXml(Patient));

        Assert.Equal((200, "<kvittering id=\""), await running.SendAsync());
    }

    [Fact]
    public async Task Answers_for_another_patient()
    {
        await using var running = await RunningHost.StartAsync();
        running.Host.Faults("").Plan(new AnswersForAnotherPatient(Patient, "p9"));

        Assert.Equal((200, "<kvittering pasient=\"p9\"/>"), await running.SendAsync());
    }

    [Fact]
    public async Task Suspends_the_checks_that_it_names()
    {
        await using var running = await RunningHost.StartAsync();
        var target = FaultTarget.ForMessage("m1") with { Suspends = ["note-has-patient"] };
        running.Host.Faults("").Plan(new SwallowsReceipt(target));

        await running.SendAsync(patient: "", id: "m1");
        await running.SendAsync(patient: "", id: "m1");

        Assert.Empty(running.Journal.Exchanges("")[0].Findings);
        Assert.Single(running.Journal.Exchanges("")[1].Findings);
    }

    private static async Task<HttpResponseMessage> StalledAsync(RunningHost running)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, running.Endpoint())
        {
            Content = new StringContent(EchoSystem.Note("p1", "m1", "k1"), Encoding.UTF8, "text/xml"),
        };
        return await running.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }
}
