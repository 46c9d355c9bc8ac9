using System.Net;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Listening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>The control listener: its own port, loopback unless a token is set, every call journalled.</summary>
internal sealed class ControlListener : IAsyncDisposable
{
    private static readonly TimeSpan TimeForAnswers = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;

    private ControlListener(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<ControlListener> StartAsync(
        SimulatorHost host, SimulatorHostOptions options, CancellationToken cancellationToken)
    {
        var address = options.ControlToken is null ? IPAddress.Loopback : options.Address;
        ListeningPort.Check("styring (--control-port)", address, options.ControlPort);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(address, options.ControlPort));
        var app = builder.Build();
        app.Use((context, next) => GuardAsync(context, next, host, options.ControlToken));
        ControlRoutes.Map(app, host);
        TlsRoutes.Map(app, host);
        foreach (var map in options.ControlRoutes)
        {
            map(app, host);
        }

        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        var bound = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new ControlListener(app, new Uri($"http://{new IPEndPoint(ListeningPort.Reached(address), bound.Port)}"));
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever ended the simulators by a control call is to have the answer.
        using var patience = new CancellationTokenSource(TimeForAnswers);
        await _app.StopAsync(patience.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task GuardAsync(HttpContext context, RequestDelegate next, SimulatorHost host, string? token)
    {
        if (ControlGuard.WhatIsWrong(context.Request, token) is var (status, text))
        {
            await host.Journal.AppendEventAsync(Refused(context.Request, status), context.RequestAborted).ConfigureAwait(false);
            await ControlAnswer.RefuseAsync(context, status, text).ConfigureAwait(false);
            return;
        }

        if (context.Request.Path != SystemServer.HealthPath)
        {
            await host.Journal.AppendEventAsync(Event(context.Request), context.RequestAborted).ConfigureAwait(false);
        }

        await next(context).ConfigureAwait(false);
        if (!context.Response.HasStarted && context.Response.StatusCode is var wrong and (StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed))
        {
            await ControlAnswer.RefuseAsync(context, wrong, ControlGuard.NoSuchCall(context.Request)).ConfigureAwait(false);
        }
    }

    private static JournalEvent Event(HttpRequest request) => Told(request, $"Simulatoren ble overstyrt: {JournalText.Of($"{request.Method} {request.Path}")}");

    private static JournalEvent Refused(HttpRequest request, int status) => Told(
        request, FormattableString.Invariant($"Et styringskall ble avvist med {status}: {JournalText.Of($"{request.Method} {request.Path}")}"));

    private static JournalEvent Told(HttpRequest request, string text) => new(
        JournalKinds.ControlCall,
        ControlRoutes.TenantOf(request.Path),
        null,
        text,
        new Dictionary<string, string> { ["metode"] = JournalText.Of(request.Method), ["sti"] = JournalText.Of(request.Path.Value ?? "") });
}
