using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>The real journal, masking and screening, that counts and keeps next to nothing, so that memory can be measured.</summary>
internal sealed class LeanJournal : IJournal
{
    private readonly Journal _inner = Journal.InMemory(new JournalMemory { Exchanges = 64, BodyBytes = 0 }, TimeProvider.System);
    private int _answered;

    public int Answered => Volatile.Read(ref _answered);

    public Task<Exchange> AppendRequestAsync(Exchange exchange, CancellationToken cancellationToken) =>
        _inner.AppendRequestAsync(exchange, cancellationToken);

    public Task<Exchange> AppendResponseAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _answered);
        return _inner.AppendResponseAsync(exchange, cancellationToken);
    }

    public Task AppendEventAsync(JournalEvent journalEvent, CancellationToken cancellationToken) =>
        _inner.AppendEventAsync(journalEvent, cancellationToken);

    public IReadOnlyList<Exchange> Exchanges(string tenant) => _inner.Exchanges(tenant);

    public Task<T?> WaitForAsync<T>(
        string tenant, Func<IReadOnlyList<Exchange>, T?> condition, TimeSpan deadline, TimeProvider clock, CancellationToken cancellationToken)
        where T : class => _inner.WaitForAsync(tenant, condition, deadline, clock, cancellationToken);
}
