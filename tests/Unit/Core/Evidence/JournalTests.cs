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
    public async Task Numbers_are_never_given_twice_and_all_lower_ones_are_in_the_book()
    {
        await using var journal = Journal.InMemory(_clock);
        var seen = new (long Number, long Lower)[200];
        await Parallel.ForAsync(0, seen.Length, Cancel, async (i, cancel) =>
        {
            // Large and small in turn: the small ones overtake.
            var body = i % 2 == 0 ? $"<a>{new string('b', 100_000)}</a>" : "<a/>";
            var entered = await journal.AppendRequestAsync(Calls.Of(0, body), cancel);
            seen[i] = (entered.Number, journal.Exchanges("").Count(e => e.Number < entered.Number));
        });

        Assert.Equal(Enumerable.Range(1, seen.Length).Select(n => (long)n), seen.Select(s => s.Number).Order());
        Assert.All(seen, s => Assert.Equal(s.Number - 1, s.Lower));
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

    [Fact]
    public async Task A_bounded_journal_forgets_the_oldest_and_first_of_all_their_bodies()
    {
        await using var journal = Journal.InMemory(new JournalMemory { Exchanges = 3, BodyBytes = 10 }, _clock);
        foreach (var number in Enumerable.Range(1, 5))
        {
            await journal.AppendRequestAsync(Calls.Of(number, "<a>b</a>") with { Facts = new Dictionary<string, string> { ["id"] = $"{number}" } }, Cancel);
        }

        var kept = journal.Exchanges("");
        Assert.Equal([3L, 4L, 5L], kept.Select(e => e.Number));
        Assert.Equal([true, true, false], kept.Select(e => e.Request.Body.IsEmpty));
        Assert.Equal("3", kept[0].Facts["id"]);
    }

    [Fact]
    public async Task A_bounded_journal_forgets_the_oldest_events()
    {
        await using var journal = Journal.InMemory(new JournalMemory { Exchanges = 3 }, _clock);
        foreach (var number in Enumerable.Range(1, 5))
        {
            await journal.AppendEventAsync(new JournalEvent("effect", "", null, $"{number}", new Dictionary<string, string>()), Cancel);
        }

        Assert.Equal(["3", "4", "5"], journal.Events.Select(e => e.Text));
    }

    [Fact]
    public async Task An_answer_that_comes_late_does_not_bring_back_what_was_let_go()
    {
        await using var journal = Journal.InMemory(new JournalMemory { Exchanges = 10, BodyBytes = 10 }, _clock);
        var first = await journal.AppendRequestAsync(Calls.Of(1, "<a>b</a>"), Cancel);
        await journal.AppendRequestAsync(Calls.Of(2, "<a>b</a>"), Cancel);

        await journal.AppendResponseAsync(first.Answered(), Cancel);

        Assert.True(journal.Exchanges("")[0].Response!.Body.IsEmpty);
        Assert.False(journal.Exchanges("")[1].Request.Body.IsEmpty);
    }

    [Fact]
    public async Task A_scenario_that_has_ended_is_let_go_of_also_in_memory_and_only_it()
    {
        await using var journal = Journal.InMemory(_clock);
        await journal.AppendRequestAsync(Calls.Of(1) with { Scenario = "a" }, Cancel);
        await journal.AppendRequestAsync(Calls.Of(2) with { Scenario = "b" }, Cancel);

        journal.Release("", "a");

        Assert.Equal([true, false], journal.Exchanges("").Select(e => e.Request.Body.IsEmpty));
        journal.Release("", null);
        Assert.All(journal.Exchanges(""), e => Assert.True(e.Request.Body.IsEmpty));
    }

    [Fact]
    public async Task What_another_tenant_appends_wakes_nobody()
    {
        await using var journal = Journal.InMemory(_clock);
        var looks = 0;
        var waiting = journal.WaitForAsync("a", all => { looks++; return all.Count > 0 ? all[0] : null; }, Minute, _clock, Cancel);
        await journal.AppendRequestAsync(Calls.Of(1, tenant: "b"), Cancel);
        await journal.AppendRequestAsync(Calls.Of(2, tenant: "b"), Cancel);

        await journal.AppendRequestAsync(Calls.Of(3, tenant: "a"), Cancel);

        Assert.Equal(3, (await waiting.WaitAsync(Minute, Cancel))!.Number);
        Assert.Equal(2, looks);
    }
}
