using AcceptanceHarness.Wire.Adapter;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>Drives a vendor's system over HTTP (<c>--adapter URL</c>).</summary>
public static class PushCarrier
{
    /// <summary>A carrier to an adapter's address.</summary>
    /// <param name="address">The adapter's own address, without <c>/v1</c>.</param>
    /// <param name="token">The bearer token; mandatory when the adapter is on another machine.</param>
    /// <param name="clock">Counts the time limits.</param>
    /// <exception cref="OptionsValidationException">The address cannot be used.</exception>
    public static VendorCarrier Open(Uri address, string? token, TimeProvider clock) => new(Channel(address, token, clock), clock);

    /// <summary>The bare calls to an adapter's address.</summary>
    /// <inheritdoc cref="Open"/>
    public static IAdapterChannel Channel(Uri address, string? token, TimeProvider clock)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
        {
            throw Wrong($"--adapter: forventet en adresse som http://127.0.0.1:8099, fikk «{address}».");
        }

        return address.IsLoopback || !string.IsNullOrWhiteSpace(token)
            ? new PushChannel(address, token, clock)
            : throw Wrong($"--adapter: {address} er på en annen maskin, og da kreves et bearer-token. Sett «adapterToken» i acceptance.json.");
    }

    private static OptionsValidationException Wrong(string message) => new("adapter", typeof(IVendorSystem), [message]);
}
