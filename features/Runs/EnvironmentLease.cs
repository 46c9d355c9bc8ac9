namespace AcceptanceHarness.Features.Runs;

/// <summary>Shared for an ordinary scenario, exclusive for one tagged <c>@eksklusiv</c>.</summary>
public sealed class EnvironmentLease : IDisposable
{
    private const int Places = 64;
    private readonly SemaphoreSlim _places = new(Places, Places);
    private readonly SemaphoreSlim _exclusive = new(1, 1);

    public async Task<IDisposable> TakeAsync(bool exclusive, CancellationToken cancellationToken)
    {
        if (!exclusive)
        {
            await _places.WaitAsync(cancellationToken);
            return new Held(_places, 1);
        }

        // Only one may gather all places at a time, or two would wait for each other for ever.
        await _exclusive.WaitAsync(cancellationToken);
        try
        {
            for (var place = 0; place < Places; place++)
            {
                await _places.WaitAsync(cancellationToken);
            }
        }
        finally
        {
            _exclusive.Release();
        }

        return new Held(_places, Places);
    }

    public void Dispose()
    {
        _places.Dispose();
        _exclusive.Dispose();
    }

    private sealed class Held(SemaphoreSlim places, int count) : IDisposable
    {
        private int _left = count;

        public void Dispose()
        {
            var left = Interlocked.Exchange(ref _left, 0);
            if (left > 0)
            {
                places.Release(left);
            }
        }
    }
}
