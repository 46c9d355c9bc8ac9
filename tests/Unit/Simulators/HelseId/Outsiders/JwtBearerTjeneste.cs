using System.Net;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders;

/// <summary>A vendor's own API that leaves tokens to ASP.NET Core's JwtBearer handler, and answers with the caller's client id and pid.</summary>
internal sealed class JwtBearerTjeneste : IAsyncDisposable
{
    private readonly WebApplication _app;

    private JwtBearerTjeneste(WebApplication app) => _app = app;

    public Uri Adresse => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<JwtBearerTjeneste> StartAsync(KjorendeHelseId helseId)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddAuthorization();
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.Authority = helseId.Issuer;
            options.Audience = HelseIdScopes.Provetjeneste;
            options.RequireHttpsMetadata = helseId.Issuer.StartsWith("https:", StringComparison.Ordinal);
            options.MapInboundClaims = false;
            options.TokenValidationParameters.ValidTypes = ["at+jwt"];
            options.BackchannelHttpHandler = KjorendeHelseId.Handler();
        });
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/", (HttpContext context) =>
            $"{context.User.FindFirst("client_id")?.Value} {context.User.FindFirst(HelseIdClaims.Pid)?.Value}").RequireAuthorization();
        await app.StartAsync();
        return new JwtBearerTjeneste(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
