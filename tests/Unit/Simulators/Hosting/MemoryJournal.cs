using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

/// <summary>A journal in memory, so that the host is tested without files.</summary>
internal sealed class MemoryJournal : IJournal
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, Exchange> _exchanges = [];
    private readonly List<JournalEvent> _events = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _number;

    public bool Fails { get; set; }

    /// <summary>Changes what is written of an exchange.</summary>
    public Func<Exchange, Exchange> Writes { get; set; } = exchange => exchange;

    public IReadOnlyList<JournalEvent> Events
    {
        get
        {
            lock (_gate)
            {
                return [.. _events];
            }
        }
    }

    public Task<Exchange> AppendRequestAsync(Exchange exchange, CancellationToken cancellationToken) =>
        Put(exchange.Number > 0 ? exchange : exchange with { Number = Interlocked.Increment(ref _number) });

    public Task<Exchange> AppendResponseAsync(Exchange exchange, CancellationToken cancellationToken) => Put(exchange);

    public Task AppendEventAsync(JournalEvent journalEvent, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _events.Add(journalEvent);
        }

        Wake();
        return Task.CompletedTask;
    }

    public IReadOnlyList<Exchange> Exchanges(string tenant)
    {
        lock (_gate)
        {
            return [.. _exchanges.Values.Where(e => e.Tenant == tenant)];
        }
    }

    public async Task<T?> WaitForAsync<T>(
        string tenant,
        Func<IReadOnlyList<Exchange>, T?> condition,
        TimeSpan deadline,
        TimeProvider clock,
        CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(deadline, clock);
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            if (condition(Exchanges(tenant)) is { } found)
            {
                return found;
            }

            if (await Task.WhenAny(changed, Task.Delay(Timeout.Infinite, limit.Token)) != changed)
            {
                return null;
            }
        }
    }

    public Task<Exchange> ExchangeAsync(string tenant, Func<Exchange, bool> which) =>
        Found(WaitForAsync(tenant, all => all.FirstOrDefault(which), Limit, TimeProvider.System, default));

    public Task<JournalEvent> EventAsync(string kind) =>
        Found(WaitForAsync("", _ => Events.FirstOrDefault(e => e.Kind == kind), Limit, TimeProvider.System, default));

    private static TimeSpan Limit { get; } = TimeSpan.FromSeconds(20);

    private static async Task<T> Found<T>(Task<T?> wait)
        where T : class => await wait ?? throw new TimeoutException($"Fant ingen {typeof(T).Name} i journalen.");

    private Task<Exchange> Put(Exchange received)
    {
        var exchange = Writes(received);
        if (Fails)
        {
            throw new IOException("disken er full");
        }

        lock (_gate)
        {
            _exchanges[exchange.Number] = exchange;
        }

        Wake();
        return Task.FromResult(exchange);
    }

    private void Wake() => Interlocked
        .Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
        .TrySetResult();
}
