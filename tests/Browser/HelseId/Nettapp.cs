using System.Net;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.BrowserTests.HelseId;

/// <summary>A vendor's web application that leaves login to ASP.NET Core's OpenIdConnect handler, and shows who is logged in.</summary>
internal sealed class Nettapp : IAsyncDisposable
{
    private const string Innlogget = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string HelseId = OpenIdConnectDefaults.AuthenticationScheme;

    private readonly WebApplication _app;

    private Nettapp(WebApplication app) => _app = app;

    public string Adresse => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts the application and registers it as a client of HelseID.</summary>
    /// <param name="helseId">The simulator, over TLS.</param>
    /// <param name="responseMode">How the handler wants to be called back.</param>
    public static async Task<Nettapp> StartAsync(KjorendeHelseId helseId, string responseMode)
    {
        var klient = new Klientbevis("nettapp", Klientnokkel.Ec());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(KjorendeHelseId.Pki.Server())));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services
            .AddAuthentication(Innlogget)
            .AddCookie(Innlogget)
            .AddOpenIdConnect(HelseId, options => Sett(options, helseId.Issuer, klient, responseMode));
        var app = builder.Build();
        app.UseAuthentication();
        Sider(app);
        await app.StartAsync();
        var started = new Nettapp(app);
        helseId.Registrer(klient, registered => registered with
        {
            RedirectUrier = [$"{started.Adresse}/signin-oidc"],
            PostLogoutRedirectUrier = [$"{started.Adresse}/signout-callback-oidc"],
        });
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void Sett(OpenIdConnectOptions options, string issuer, Klientbevis klient, string responseMode)
    {
        options.Authority = issuer;
        options.ClientId = klient.KlientId;
        options.ResponseType = "code";
        options.ResponseMode = responseMode;
        options.UsePkce = true;
        options.PushedAuthorizationBehavior = PushedAuthorizationBehavior.Require;
        options.MapInboundClaims = false;
        options.SaveTokens = true;
        options.DisableTelemetry = true;
        options.AccessDeniedPath = "/avbrutt";
        options.BackchannelHttpHandler = new Beviskanal(klient, issuer);
        options.Scope.Clear();
        foreach (var scope in Scopes.Bruker)
        {
            options.Scope.Add(scope);
        }

        options.Events.OnPushAuthorization = context =>
        {
            context.ProtocolMessage.ClientAssertionType = Klientbevis.Erklaringstype;
            context.ProtocolMessage.ClientAssertion = klient.Erklaring(issuer);
            context.HandleClientAuthentication();
            return Task.CompletedTask;
        };
        options.Events.OnAuthorizationCodeReceived = context =>
        {
            context.TokenEndpointRequest!.ClientAssertionType = Klientbevis.Erklaringstype;
            context.TokenEndpointRequest.ClientAssertion = klient.Erklaring(issuer);
            return Task.CompletedTask;
        };
    }

    private static void Sider(WebApplication app)
    {
        app.MapGet("/", (HttpContext context) => Side(context.User is { Identity.IsAuthenticated: true } user
            ? $"Logget inn: {user.FindFirst("name")?.Value}, {user.FindFirst(HelseIdClaims.Pid)?.Value}, nivå {user.FindFirst(HelseIdClaims.SecurityLevel)?.Value}"
            : "Ingen er logget inn"));
        app.MapGet("/logg-inn", () => TypedResults.Challenge(Hjem(), [HelseId]));
        app.MapGet("/logg-ut", () => TypedResults.SignOut(Hjem(), [Innlogget, HelseId]));
        app.MapGet("/avbrutt", () => Side("Innloggingen ble avbrutt"));
    }

    private static AuthenticationProperties Hjem() => new() { RedirectUri = "/" };

    private static ContentHttpResult Side(string text) => TypedResults.Content(
        $"<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Fagsystem</title></head><body><h1>{WebUtility.HtmlEncode(text)}</h1></body></html>",
        "text/html; charset=utf-8");
}
