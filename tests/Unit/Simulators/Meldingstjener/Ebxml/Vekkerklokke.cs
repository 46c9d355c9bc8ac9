using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Ebxml;

/// <summary>A fake clock that says when somebody has begun to wait by it.</summary>
internal sealed class Vekkerklokke() : FakeTimeProvider(TimeProvider.System.GetUtcNow())
{
    private readonly Channel<TimeSpan> _venter = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _venter.Writer.TryWrite(dueTime);
        return timer;
    }

    public async Task NoenVenter() => await _venter.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
