using AcceptanceHarness.Simulators.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class CaseClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _real = new(Start);

    [Fact]
    public void Runs_with_the_other_clock_and_is_ahead_by_what_it_was_advanced()
    {
        var clock = new CaseClock(_real);
        var stamp = clock.GetTimestamp();

        _real.Advance(TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromHours(4));

        Assert.Equal(Start.AddHours(4).AddMinutes(1), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(241), clock.GetElapsedTime(stamp));
    }

    [Fact]
    public async Task Ends_a_delay_when_it_is_advanced_past_it_and_not_before()
    {
        var clock = new CaseClock(_real);
        var delay = Task.Delay(TimeSpan.FromHours(2), clock, TestContext.Current.CancellationToken);

        clock.Advance(TimeSpan.FromHours(1));
        _real.Advance(TimeSpan.FromMinutes(59));
        Assert.False(delay.IsCompleted);

        clock.Advance(TimeSpan.FromMinutes(1));
        _real.Advance(TimeSpan.Zero);
        await delay;
    }

    [Fact]
    public void Fires_a_periodic_timer_by_the_case_clock()
    {
        var clock = new CaseClock(_real);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromHours(1), TimeSpan.FromHours(1));

        _real.Advance(TimeSpan.FromHours(2));
        Assert.Equal(2, fired);

        timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _real.Advance(TimeSpan.FromHours(9));
        Assert.Equal(2, fired);
    }

    [Fact]
    public void Is_never_turned_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseClock(_real).Advance(TimeSpan.FromTicks(-1)));

    [Fact]
    public void Is_never_further_ahead_than_its_bound()
    {
        var clock = new CaseClock(_real);
        clock.Advance(CaseClock.FurthestAhead);

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromTicks(1)));
        Assert.Equal(Start + CaseClock.FurthestAhead, clock.GetUtcNow());
    }
}
