using System.Net;
using System.Security.Cryptography;
using System.Text;
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
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        var bound = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new ControlListener(app, new Uri($"http://{new IPEndPoint(ListeningPort.Reached(address), bound.Port)}"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task GuardAsync(HttpContext context, RequestDelegate next, SimulatorHost host, string? token)
    {
        if (!IsAllowed(context, token))
        {
            context.Response.StatusCode = token is null ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
            return;
        }

        if (context.Request.Path != SystemServer.HealthPath)
        {
            await host.Journal.AppendEventAsync(Event(context.Request), context.RequestAborted).ConfigureAwait(false);
        }

        await next(context).ConfigureAwait(false);
    }

    // Without a token the Host header must be loopback too, or a web page could reach the listener by DNS rebinding.
    private static bool IsAllowed(HttpContext context, string? token) => token is null
        ? context.Request.Host.Host == "localhost" || IPAddress.TryParse(context.Request.Host.Host, out var ip) && IPAddress.IsLoopback(ip)
        : CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {token}"));

    private static JournalEvent Event(HttpRequest request) => new(
        JournalKinds.ControlCall,
        ControlRoutes.TenantOf(request.Path),
        null,
        $"Simulatoren ble overstyrt: {JournalText.Of($"{request.Method} {request.Path}")}",
        new Dictionary<string, string> { ["metode"] = request.Method, ["sti"] = JournalText.Of(request.Path.Value ?? "") });
}
