using System.Text;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Core.Evidence;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A real person number through the whole host: the finding stays with the exchange, the number nowhere.</summary>
public sealed class RealPersonNumberTests
{
    private static readonly string Real = Calls.PersonNumber(0);

    [Fact]
    public async Task The_finding_stays_with_the_exchange_when_it_is_answered()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);

        await SendAsync(journal, EchoSystem.Note(Real, "m1", "k1"));

        var exchange = Assert.Single(journal.Exchanges(""));
        Assert.NotNull(exchange.AnsweredAt);
        Assert.Equal("ekte-personnummer", Assert.Single(exchange.Findings).Check);
        Assert.DoesNotContain(exchange.Facts.Values, value => value.Contains(Real, StringComparison.Ordinal));
        Assert.NotNull(journal.RealPersonNumber);
    }

    [Fact]
    public async Task One_that_only_the_answer_holds_is_a_finding_too()
    {
        await using var journal = Journal.InMemory(TimeProvider.System);

        // The small system repeats the id, here unpacked of two character references.
        await SendAsync(journal, EchoSystem.Note("p1", $"{Real[..5]}&#{(int)Real[5]};{Real[6..]}", "k1"));

        var exchange = Assert.Single(journal.Exchanges(""));
        Assert.Null(exchange.Response);
        Assert.Equal("ekte-personnummer", Assert.Single(exchange.Findings).Check);
    }

    private static async Task SendAsync(Journal journal, string body)
    {
        await using var host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [new EchoSystem()], journal, TimeProvider.System, TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        using var answer = await client.PostAsync(
            host.EndpointTable("")["ekko-notat"], new StringContent(body, Encoding.UTF8, "text/xml"), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
    }
}
