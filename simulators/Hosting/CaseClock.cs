using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A tenant's case clock: runs with another clock, and can be advanced to age what the tenant holds.</summary>
public sealed class CaseClock : TimeProvider
{
    /// <summary>The furthest that it can be ahead of the clock it runs with.</summary>
    /// <value>3,660 days: longer than any prescription lives.</value>
    public static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(3660);

    private readonly TimeProvider _runsWith;
    private ImmutableList<CaseTimer> _timers = [];
    private long _aheadTicks;

    /// <summary>Makes a clock that shows the time of another until it is advanced.</summary>
    public CaseClock(TimeProvider runsWith) => _runsWith = runsWith;

    /// <summary>How far it is ahead of the clock it runs with.</summary>
    public TimeSpan Ahead => TimeSpan.FromTicks(Interlocked.Read(ref _aheadTicks));

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _runsWith.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Ages everything that is measured with the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, for time is never turned back, or leads beyond <see cref="FurthestAhead"/>.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        long before;
        do
        {
            before = Interlocked.Read(ref _aheadTicks);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(time, FurthestAhead - TimeSpan.FromTicks(before));
        }
        while (Interlocked.CompareExchange(ref _aheadTicks, before + time.Ticks, before) != before);
        foreach (var timer in Volatile.Read(ref _timers))
        {
            timer.Reset();
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _runsWith.GetUtcNow() + Ahead;

    /// <inheritdoc/>
    public override long GetTimestamp() =>
        _runsWith.GetElapsedTime(0, _runsWith.GetTimestamp()).Ticks + Interlocked.Read(ref _aheadTicks);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new CaseTimer(this, _runsWith, () => callback(state), Forget);
        ImmutableInterlocked.Update(ref _timers, list => list.Add(timer));
        timer.Change(dueTime, period);
        return timer;
    }

    private void Forget(CaseTimer timer) => ImmutableInterlocked.Update(ref _timers, list => list.Remove(timer));
}
