namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A timer that falls due by a case clock, also when that clock is advanced.</summary>
internal sealed class CaseTimer : ITimer
{
    private readonly CaseClock _clock;
    private readonly ITimer _inner;
    private readonly Action _due;
    private readonly Action<CaseTimer> _forget;
    private readonly Lock _gate = new();
    private long? _dueAt;
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    public CaseTimer(CaseClock clock, TimeProvider runsWith, Action due, Action<CaseTimer> forget)
    {
        _clock = clock;
        _due = due;
        _forget = forget;
        _inner = runsWith.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetTimestamp() + dueTime.Ticks;
            _period = period == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : period;
        }

        return Reset();
    }

    /// <summary>Sets the inner timer to what is left.</summary>
    public bool Reset()
    {
        lock (_gate)
        {
            return _inner.Change(
                _dueAt is { } dueAt ? TimeSpan.FromTicks(Math.Max(0, dueAt - _clock.GetTimestamp())) : Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _forget(this);
        _inner.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        _forget(this);
        return _inner.DisposeAsync();
    }

    private void Fire()
    {
        lock (_gate)
        {
            // An inner timer may be a little early by the case clock's own reckoning.
            if (_dueAt is not { } dueAt || _clock.GetTimestamp() < dueAt)
            {
                Reset();
                return;
            }

            _dueAt = _period == Timeout.InfiniteTimeSpan ? null : dueAt + _period.Ticks;
        }

        Reset();
        _due();
    }
}
