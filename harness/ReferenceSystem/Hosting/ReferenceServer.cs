using System.Net;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Listening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.ReferenceSystem.Hosting;

/// <summary>Hosts a system behind the adapter contract over HTTP, on this machine alone.</summary>
public sealed class ReferenceServer : IAsyncDisposable
{
    private const long LargestBody = 1_048_576;
    private readonly WebApplication _app;

    private ReferenceServer(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts on a port of 127.0.0.1.</summary>
    /// <param name="system">The system to host.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="cancellationToken">Stops the starting.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The port cannot be used.</exception>
    public static async Task<ReferenceServer> StartAsync(IVendorSystem system, int port, CancellationToken cancellationToken)
    {
        ListeningPort.Check("referansesystemet (--port)", IPAddress.Loopback, port);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddProblemDetails();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.UseStatusCodePages();
        app.Use(ContractProblems.CatchAsync);
        app.MapContract(system);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new ReferenceServer(app, new Uri(address));
    }

    /// <summary>Waits until the server is asked to stop (Ctrl-C).</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
