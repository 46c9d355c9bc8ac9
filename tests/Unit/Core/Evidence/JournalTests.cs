using AcceptanceHarness.Core.Evidence;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Core.Evidence;

public sealed class JournalTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_exchange_is_seen_in_its_own_tenant_only()
    {
        await using var journal = Journal.InMemory(_clock);
        await journal.AppendRequestAsync(Calls.Of(1, tenant: "a"), Cancel);

        Assert.Single(journal.Exchanges("a"));
        Assert.Empty(journal.Exchanges("b"));
    }

    [Fact]
    public async Task An_answer_closes_the_exchange_it_belongs_to()
    {
        await using var journal = Journal.InMemory(_clock);
        var open = await journal.AppendRequestAsync(Calls.Of(1), Cancel);
        await journal.AppendResponseAsync(open.Answered(), Cancel);

        Assert.Equal("<svar/>", Assert.Single(journal.Exchanges("")).Response!.Body.Text());
    }

    [Fact]
    public async Task Numbers_are_never_given_twice()
    {
        await using var journal = Journal.InMemory(_clock);
        var numbers = new long[1000];
        Parallel.For(0, numbers.Length, i => numbers[i] = journal.NextNumber());

        Assert.Equal(Enumerable.Range(1, 1000).Select(n => (long)n), numbers.Order());
    }

    [Fact]
    public async Task What_is_there_already_is_found_without_the_clock_moving()
    {
        await using var journal = Journal.InMemory(_clock);
        await journal.AppendRequestAsync(Calls.Of(1), Cancel);

        Assert.NotNull(await journal.WaitForAsync("", all => all.Count > 0 ? all[0] : null, Minute, _clock, Cancel));
    }

    [Fact]
    public async Task An_append_wakes_the_waiter_without_the_clock_moving()
    {
        await using var journal = Journal.InMemory(_clock);
        var waiting = journal.WaitForAsync("", all => all.FirstOrDefault(e => e.Number == 2), Minute, _clock, Cancel);
        await journal.AppendRequestAsync(Calls.Of(1), Cancel);
        Assert.False(waiting.IsCompleted);

        await journal.AppendRequestAsync(Calls.Of(2), Cancel);

        Assert.Equal(2, (await waiting.WaitAsync(Minute, Cancel))!.Number);
    }

    [Fact]
    public async Task The_deadline_is_by_the_given_clock()
    {
        await using var journal = Journal.InMemory(_clock);
        var waiting = journal.WaitForAsync("", all => all.Count > 0 ? all[0] : null, Minute, _clock, Cancel);
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(waiting.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await waiting.WaitAsync(Minute, Cancel));
    }

    [Fact]
    public async Task A_cancelled_wait_says_so()
    {
        await using var journal = Journal.InMemory(_clock);
        using var stop = new CancellationTokenSource();
        var waiting = journal.WaitForAsync("", all => all.Count > 0 ? all[0] : null, Minute, _clock, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
