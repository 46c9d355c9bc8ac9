using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>A small stand-in for HelseID and a service behind it: answers as it is told, judges nothing, and remembers what it got.</summary>
internal sealed class HelseIdStubb : IAsyncDisposable
{
    private static readonly JoseKey Key = JoseKey.FromRsa(RSA.Create(2048), "RS256", "stubb");

    private readonly WebApplication _app;
    private readonly List<Stubbkall> _kall = [];
    private readonly HashSet<string> _nonces = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _foresporsler = [];
    private int _teller;

    private HelseIdStubb(WebApplication app) => _app = app;

    public string Utsteder { get; private set; } = "";

    public IReadOnlyList<Stubbkall> Kall
    {
        get
        {
            lock (_kall)
            {
                return [.. _kall];
            }
        }
    }

    /// <summary>Answers in place of the stand-in: path and how many calls to it there were; null lets it answer itself.</summary>
    public Func<string, int, (int Status, string Body)?> Svarer { get; set; } = (_, _) => null;

    public Func<JsonObject, JsonObject> Discovery { get; set; } = d => d;

    public Func<Dictionary<string, string>, Dictionary<string, string>> Tilbake { get; set; } = p => p;

    public Func<JsonObject, JsonObject> IdToken { get; set; } = t => t;

    public Func<JsonObject, JsonObject, string> Signerer { get; set; } = (header, claims) => Jws.Sign(header, claims, Key);

    public Func<JsonObject, JsonObject> Tokensvar { get; set; } = t => t;

    /// <summary>True when every nonce is refused.</summary>
    public bool AldriNonce { get; set; }

    /// <summary>True when the login page is shown, whoever is named.</summary>
    public bool ViserSide { get; set; }

    /// <summary>What id-tokens are dated by.</summary>
    public TimeProvider Klokke { get; set; } = TimeProvider.System;

    /// <summary>HPR numbers by pid.</summary>
    public Dictionary<string, string> Hpr { get; } = [];

    /// <summary>Starts it.</summary>
    /// <param name="certificate">The server certificate; null for plain HTTP.</param>
    public static async Task<HelseIdStubb> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate));
        var app = builder.Build();
        app.Urls.Add(certificate is null ? "http://127.0.0.1:0" : "https://127.0.0.1:0");
        var stubb = new HelseIdStubb(app);
        app.Run(stubb.SvarAsync);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        stubb.Utsteder = $"{address}/okt";
        return stubb;
    }

    public IEnumerable<Stubbkall> Til(string path) => Kall.Where(k => k.Path == path);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task SvarAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).ToDictionary(p => p.Key, p => p.Value.ToString()) : [];
        var kall = new Stubbkall(
            context.Request.Path.Value!.Replace("/okt", "", StringComparison.Ordinal),
            context.Request.Query.ToDictionary(p => p.Key, p => p.Value.ToString()),
            form,
            context.Request.Headers["DPoP"],
            context.Request.Headers.Authorization);
        int number;
        lock (_kall)
        {
            number = _kall.Count(k => k.Path == kall.Path);
            _kall.Add(kall);
        }

        var (status, body) = Svarer(kall.Path, number) ?? Svar(kall, context.Response);
        kall.Status = context.Response.StatusCode = status;
        context.Response.ContentType = body.StartsWith('<') ? "text/html" : "application/json";
        await context.Response.WriteAsync(body);
    }

    private (int Status, string Body) Svar(Stubbkall kall, HttpResponse response) => kall.Path switch
    {
        HelseIdPaths.Discovery => (200, Discovery(Metadata()).ToJsonString()),
        HelseIdPaths.Jwks => (200, new JsonObject { ["keys"] = new JsonArray(Key.ToRegisteredJwk()) }.ToJsonString()),
        HelseIdPaths.Par => Par(kall),
        HelseIdPaths.Authorize => Authorize(kall, response),
        HelseIdPaths.Token => Token(kall, response),
        HelseIdPaths.EndSession or "/system" or "/bruker" => (200, "{}"),
        _ => (404, "{}"),
    };

    private JsonObject Metadata() => new()
    {
        ["issuer"] = Utsteder,
        ["token_endpoint"] = Utsteder + HelseIdPaths.Token,
        ["jwks_uri"] = Utsteder + HelseIdPaths.Jwks,
        ["pushed_authorization_request_endpoint"] = Utsteder + HelseIdPaths.Par,
        ["authorization_endpoint"] = Utsteder + HelseIdPaths.Authorize,
        ["end_session_endpoint"] = Utsteder + HelseIdPaths.EndSession,
    };

    private (int Status, string Body) Par(Stubbkall kall)
    {
        var uri = Neste("urn:ietf:params:oauth:request_uri:");
        lock (_foresporsler)
        {
            _foresporsler[uri] = kall.Form;
        }

        return (201, new JsonObject { ["request_uri"] = uri, ["expires_in"] = 60 }.ToJsonString());
    }

    private (int Status, string Body) Authorize(Stubbkall kall, HttpResponse response)
    {
        var uri = kall.Query.GetValueOrDefault("request_uri") ?? kall.Form.GetValueOrDefault("handtak");
        var pushed = uri is null ? kall.Query : _foresporsler[uri];
        if (ViserSide && kall.Form.Count == 0)
        {
            return (200, $"""<html><form method="post" action="/okt{HelseIdPaths.Authorize}"><input type="hidden" name="handtak" value="{uri}"><input name="pid"><select name="niva"><option>3</option><option>4</option></select></form></html>""");
        }

        var code = Neste("kode-");
        lock (_foresporsler)
        {
            _foresporsler[code] = kall.Form.TryGetValue("pid", out var pid) ? new Dictionary<string, string>(pushed) { ["test_pid"] = pid } : pushed;
        }

        var back = new Dictionary<string, string> { ["code"] = code, ["iss"] = Utsteder };
        if (pushed.TryGetValue("state", out var state))
        {
            back["state"] = state;
        }

        response.Headers.Location = QueryHelpers.AddQueryString(pushed["redirect_uri"], Tilbake(back).ToDictionary(p => p.Key, p => (string?)p.Value));
        return (302, "");
    }

    private (int Status, string Body) Token(Stubbkall kall, HttpResponse response)
    {
        lock (_nonces)
        {
            if (AldriNonce || JwsReading.Text(kall.Bevis.Payload, "nonce") is not { } nonce || !_nonces.Contains(nonce))
            {
                var next = Neste("nonce-");
                _nonces.Add(next);
                response.Headers["DPoP-Nonce"] = next;
                return (400, """{"error":"use_dpop_nonce"}""");
            }
        }

        var answer = new JsonObject
        {
            ["access_token"] = Neste("token-"),
            ["token_type"] = "DPoP",
            ["expires_in"] = 600,
            ["scope"] = string.Join(' ', HelseIdScopes.ProvetjenesteSystem, HelseIdScopes.ProvetjenesteBruker),
        };
        if (kall.Grant != HelseIdGrants.ClientCredentials)
        {
            answer["refresh_token"] = Neste("fornyelse-");
            answer["rt_expires_in"] = 28800;
        }

        if (kall.Grant == HelseIdGrants.AuthorizationCode)
        {
            answer["id_token"] = Signerer(new JsonObject { ["alg"] = "RS256", ["kid"] = Key.Kid, ["typ"] = "JWT" }, IdToken(Person(kall)));
        }

        return (200, Tokensvar(answer).ToJsonString());
    }

    private JsonObject Person(Stubbkall kall)
    {
        var pushed = _foresporsler[kall.Form["code"]];
        var pid = pushed.GetValueOrDefault("test_pid", "");
        var now = Klokke.GetUtcNow().ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = Utsteder,
            ["aud"] = kall.Form["client_id"],
            ["sub"] = $"sub-{pid}",
            ["iat"] = now,
            ["exp"] = now + 300,
            ["nonce"] = pushed.GetValueOrDefault("nonce"),
            [HelseIdClaims.Pid] = pid,
            [HelseIdClaims.SecurityLevel] = "4",
            [HelseIdClaims.HprNumber] = Hpr.GetValueOrDefault(pid),
        };
    }

    private string Neste(string slag) => slag + Interlocked.Increment(ref _teller).ToString(CultureInfo.InvariantCulture);
}
