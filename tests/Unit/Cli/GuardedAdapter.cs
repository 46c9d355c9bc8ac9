using System.Collections.Concurrent;
using System.Net;
using AcceptanceHarness.ReferenceSystem.Hosting;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>A system behind the adapter contract that remembers what each call carried as proof.</summary>
internal sealed class GuardedAdapter : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GuardedAdapter(WebApplication app, ConcurrentQueue<string> proofs)
    {
        _app = app;
        Proofs = proofs;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public IReadOnlyCollection<string> Proofs { get; }

    public static async Task<GuardedAdapter> StartAsync(IVendorSystem system, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddProblemDetails();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var proofs = new ConcurrentQueue<string>();
        app.Use((context, next) =>
        {
            proofs.Enqueue(context.Request.Headers.Authorization.ToString());
            return next(context);
        });
        app.Use(ContractProblems.CatchAsync);
        app.MapContract(system);
        await app.StartAsync(cancellationToken);
        return new GuardedAdapter(app, proofs);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
