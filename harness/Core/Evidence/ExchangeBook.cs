using System.Collections.Immutable;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The exchanges in memory, by tenant, and those who wait for more.</summary>
internal sealed class ExchangeBook
{
    private ImmutableDictionary<string, ImmutableSortedDictionary<long, Exchange>> _tenants =
        ImmutableDictionary<string, ImmutableSortedDictionary<long, Exchange>>.Empty;

    private TaskCompletionSource _appended = NewSignal();

    public void Put(Exchange exchange)
    {
        ImmutableInterlocked.AddOrUpdate(
            ref _tenants,
            exchange.Tenant,
            _ => ImmutableSortedDictionary<long, Exchange>.Empty.Add(exchange.Number, exchange),
            (_, book) => book.SetItem(exchange.Number, exchange));
        Interlocked.Exchange(ref _appended, NewSignal()).TrySetResult();
    }

    public IReadOnlyList<Exchange> Of(string tenant) =>
        _tenants.TryGetValue(tenant, out var book) ? [.. book.Values] : [];

    public IReadOnlyList<Exchange> All() => [.. _tenants.Values.SelectMany(b => b.Values).OrderBy(e => e.Number)];

    public void DropBodies(string tenant) => ImmutableInterlocked.Update(
        ref _tenants,
        all => all.TryGetValue(tenant, out var book)
            ? all.SetItem(tenant, book.ToImmutableSortedDictionary(e => e.Key, e => Bare(e.Value)))
            : all);

    public async Task<T?> WaitForAsync<T>(
        string tenant,
        Func<IReadOnlyList<Exchange>, T?> condition,
        TimeSpan deadline,
        TimeProvider clock,
        CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        while (true)
        {
            // The signal is taken before looking: what is appended in between wakes it.
            var next = Volatile.Read(ref _appended).Task;
            if (condition(Of(tenant)) is { } found)
            {
                return found;
            }

            try
            {
                await next.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                return condition(Of(tenant));
            }
        }
    }

    private static Exchange Bare(Exchange exchange) => exchange with
    {
        Request = exchange.Request with { Body = default, Clear = default },
        Response = exchange.Response is { } response ? response with { Body = default, Clear = default } : null,
    };

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
