using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A journal that counts and keeps no bodies, so that memory can be measured.</summary>
internal sealed class LeanJournal : IJournal
{
    private long _number;
    private int _answered;

    public int Answered => Volatile.Read(ref _answered);

    public long NextNumber() => Interlocked.Increment(ref _number);

    public Task<Exchange> AppendRequestAsync(Exchange exchange, CancellationToken cancellationToken) => Task.FromResult(exchange);

    public Task<Exchange> AppendResponseAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _answered);
        return Task.FromResult(exchange);
    }

    public Task AppendEventAsync(JournalEvent journalEvent, CancellationToken cancellationToken) => Task.CompletedTask;

    public IReadOnlyList<Exchange> Exchanges(string tenant) => [];

    public Task<T?> WaitForAsync<T>(
        string tenant, Func<IReadOnlyList<Exchange>, T?> condition, TimeSpan deadline, TimeProvider clock, CancellationToken cancellationToken)
        where T : class => Task.FromResult(condition([]));
}
