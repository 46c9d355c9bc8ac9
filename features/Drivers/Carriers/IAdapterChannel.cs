namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>Brings calls to an adapter and answers back.</summary>
public interface IAdapterChannel : IAsyncDisposable
{
    /// <summary>Makes one call.</summary>
    /// <exception cref="Wire.Adapter.AdapterLostException">The adapter did not answer.</exception>
    Task<AdapterAnswer> CallAsync(AdapterCall call, CancellationToken cancellationToken);
}
