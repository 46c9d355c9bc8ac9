namespace AcceptanceHarness.Core.Evidence;

/// <summary>A tenant's exchanges in memory, and those who wait for more of them.</summary>
internal sealed class TenantBook(JournalMemory memory)
{
    private TenantPages _pages = TenantPages.Empty;
    private TaskCompletionSource _appended = NewSignal();

    /// <summary>The exchanges so far; a snapshot, nothing is copied.</summary>
    public IReadOnlyList<Exchange> Exchanges => Volatile.Read(ref _pages).Exchanges;

    public void Put(Exchange exchange)
    {
        Change(pages => pages.With(exchange, memory));
        Interlocked.Exchange(ref _appended, NewSignal()).TrySetResult();
    }

    public Exchange? Find(Exchange exchange) => Volatile.Read(ref _pages).Find(exchange);

    public void Release(Func<Exchange, bool> done) => Change(pages => pages.Released(done));

    public async Task<T?> WaitForAsync<T>(
        Func<IReadOnlyList<Exchange>, T?> condition, TimeSpan deadline, TimeProvider clock, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        while (true)
        {
            // The signal is taken before looking: what is appended in between wakes it.
            var next = Volatile.Read(ref _appended).Task;
            if (condition(Exchanges) is { } found)
            {
                return found;
            }

            try
            {
                await next.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                return condition(Exchanges);
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Change(Func<TenantPages, TenantPages> change)
    {
        while (true)
        {
            var before = Volatile.Read(ref _pages);
            if (ReferenceEquals(Interlocked.CompareExchange(ref _pages, change(before), before), before))
            {
                return;
            }
        }
    }
}
